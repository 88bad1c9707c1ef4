import type { Entity } from '../../../domain/entity.ts';
import type { Position } from '../../../domain/position.ts';
import type { ArticleIndex } from '../../articleIndex.ts';
import { holdersOf } from '../actors/holdersOf.ts';
import { type PositionGroup, positionEntries } from '../positions/positionEntries.ts';
import { type AnsweredIssue, answeredIssues } from './answersTo.ts';

/** Where one holder stands on one issue: in no cell without a position behind it. */
export interface Cell {
  readonly answered: AnsweredIssue;
  readonly groups: readonly PositionGroup[];
}

/** A holder, and a cell for each issue; an empty one where the text reports nothing. */
export interface Row {
  readonly holder: Entity;
  readonly cells: readonly Cell[];
}

/** Who holds what: the holders with a position on an issue, the article's own voice last. */
export function gridOf(index: ArticleIndex): readonly Row[] {
  const { holders, voice } = holdersOf(index);
  const issues = answeredIssues(index);
  return [...holders, ...(voice ? [voice] : [])]
    .map((holder) => ({
      holder,
      cells: issues.map((answered) => ({ answered, groups: held(holder, answered.positions) })),
    }))
    .filter(({ cells }) => cells.some(({ groups }) => groups.length > 0));
}

function held({ id }: Entity, positions: readonly Position[]): readonly PositionGroup[] {
  return positionEntries(positions.filter(({ actor }) => actor === id));
}

/** How two holders stand to each other on an issue. */
export type Agreement = 'agree' | 'differ' | 'each' | 'silent';

/**
 * Whether both are for or both against, one for and one against, both say something else, or one of them is
 * not reported to say anything.
 */
export function agreementOn(one: Cell, other: Cell): Agreement {
  if (one.groups.length === 0 || other.groups.length === 0) return 'silent';
  const [ours, theirs] = [sides(one), sides(other)];
  const differs =
    (ours.has('supports') && theirs.has('opposes')) || (ours.has('opposes') && theirs.has('supports'));
  if (differs) return 'differ';
  const agrees = ['supports', 'opposes'].some((stance) => ours.has(stance) && theirs.has(stance));
  return agrees ? 'agree' : 'each';
}

function sides({ groups }: Cell): ReadonlySet<string> {
  return new Set(groups.map(([{ stance }]) => stance));
}
