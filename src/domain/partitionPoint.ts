/**
 * How many of `length` things in a row come before a border, where `isBefore(i)` says so of thing `i`: it
 * must hold for the first ones up to the border and for none after it. Binary search: it asks about log₂
 * `length` times.
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
