import type { Position } from '../../../domain/position.ts';
import { ownFirst } from './attribution.ts';

/** Positions of one actor on one issue by one stance: shown as one entry with its quotes. */
export type PositionGroup = readonly [Position, ...Position[]];

/**
 * `positions` as entries, the actors' own words before what others ascribe to them. Positions without an
 * issue stand by themselves, and so do own and ascribed ones: they are not said by the same people.
 */
export function positionEntries(positions: readonly Position[]): readonly PositionGroup[] {
  const groups = new Map<string, [Position, ...Position[]]>();
  for (const position of ownFirst(positions)) {
    const { id, actor, issue, stance, attribution } = position;
    const key = issue === undefined ? id : [actor, issue, stance, attribution.at(-1) === actor].join(' ');
    const group = groups.get(key);
    if (group) group.push(position);
    else groups.set(key, [position]);
  }
  return [...groups.values()];
}
