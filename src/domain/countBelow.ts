import { at } from './at.ts';
import { partitionPoint } from './partitionPoint.ts';

/** How many of the ascending `values` are below `limit`. This is also the index of the first that is not. */
export function countBelow(values: ArrayLike<number>, limit: number): number {
  return partitionPoint(values.length, (i) => at(values, i) < limit);
}
