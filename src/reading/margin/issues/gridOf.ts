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
