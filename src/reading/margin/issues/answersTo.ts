import { canSpeak, type Entity } from '../../../domain/entity.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { Position } from '../../../domain/position.ts';
import type { ArticleIndex } from '../../articleIndex.ts';
import { holdersOf } from '../actors/holdersOf.ts';
import { type PositionGroup, positionEntries } from '../positions/positionEntries.ts';
import { BEARINGS, type Bearing, bearingOf, standingOf } from '../positions/standing.ts';

/** An issue, with all that the text has anybody hold on it. */
export interface AnsweredIssue {
  readonly issue: Issue;
  /** Its number in the list and over the grid, from 1. */
  readonly number: number;
  readonly positions: readonly Position[];
  /** For, against and neither, each only where somebody holds it. */
  readonly sides: readonly { readonly bearing: Bearing; readonly groups: readonly PositionGroup[] }[];
  /** Who is spoken of on the issue, and of whom the text reports no word on it. */
  readonly silent: readonly Entity[];
  /** Whether all that anybody but the article holds on it is in the article's voice alone. */
  readonly byArticleAlone: boolean;
}

const known = new WeakMap<ArticleIndex, readonly AnsweredIssue[]>();

/** The issues on which anybody holds anything, those with most holders first. */
export function answeredIssues(index: ArticleIndex): readonly AnsweredIssue[] {
  const answered = known.get(index);
  if (answered) return answered;
  const issues = index.article.issues
    .map((issue) => ({ issue, positions: index.article.positions.filter((each) => each.issue === issue.id) }))
    .filter(({ positions }) => positions.length > 0)
    .sort((a, b) => holderCount(b.positions) - holderCount(a.positions))
    .map(({ issue, positions }, n) => ({
      issue,
      number: n + 1,
      positions,
      sides: sidesOf(positions),
      silent: silentOn(positions, index),
      byArticleAlone: isByArticleAlone(positions, index),
    }));
  known.set(index, issues);
  return issues;
}

function holderCount(positions: readonly Position[]): number {
  return new Set(positions.map(({ actor }) => actor)).size;
}

function sidesOf(positions: readonly Position[]): AnsweredIssue['sides'] {
  return BEARINGS.map((bearing) => ({
    bearing,
    groups: positionEntries(positions.filter(({ stance }) => bearingOf(stance) === bearing)),
  })).filter(({ groups }) => groups.length > 0);
}

function silentOn(positions: readonly Position[], index: ArticleIndex): readonly Entity[] {
  const spokenOf = new Set(positions.flatMap(({ actor, target }) => [actor, target ?? actor]));
  const spoke = new Set(positions.flatMap(({ attribution }) => attribution));
  return [...spokenOf].flatMap((id) => {
    const entity = index.entity.get(id);
    return entity && canSpeak(entity) && !spoke.has(id) ? [entity] : [];
  });
}

function isByArticleAlone(positions: readonly Position[], index: ArticleIndex): boolean {
  const voice = holdersOf(index).voice?.id;
  const ofOthers = positions.filter(({ actor }) => actor !== voice);
  return ofOthers.length > 0 && ofOthers.every((position) => standingOf(position) === 'article');
}
