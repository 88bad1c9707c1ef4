/**
 * The entry of `list` at `index`, for an index that must lie in the list.
 * @throws RangeError if it does not, so that a wrong index never becomes data.
 */
export function at<T>(list: readonly T[], index: number): T {
  if (!Number.isInteger(index) || index < 0 || index >= list.length)
    throw new RangeError(`no entry ${index} in a list of ${list.length}`);
  return list[index] as T;
}
