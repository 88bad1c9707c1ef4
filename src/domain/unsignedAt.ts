/**
 * The number at `index` of `values`, where there must be one: as `at` does, for this one kind of array. Asked
 * of every word of a long text it is several times as fast, for an engine compiles an access well if it only
 * ever sees one kind.
 * @throws RangeError if there is none.
 */
export function unsignedAt(values: Uint32Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no value at ${index} among ${values.length}`);
  return value;
}
