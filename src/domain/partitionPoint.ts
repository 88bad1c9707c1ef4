/**
 * How many of the first `length` indices come before a border. `isBefore(i)` must hold for all indices up to
 * the border and for none after it. Binary search: asks about log₂ `length` times.
 */
export function partitionPoint(length: number, isBefore: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
