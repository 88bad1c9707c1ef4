/**
 * The value at `index` of `values`, where there must be one: a wrong index must not pass for data.
 * @throws RangeError if there is none.
 */
export function at<Value>(values: ArrayLike<Value>, index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no value at ${index} among ${values.length}`);
  return value;
}
