/*
 * The number at `index` of a typed array, where there must be one. `at` does the same for any array; these
 * are several times as fast in a loop over a long text, because engines compile an access well if it only
 * ever sees one kind of array. That is why there is one function for each kind. Each throws a RangeError if
 * there is no such number.
 */

/** The number at `index` of `values`. */
export function doubleAt(values: Float64Array, index: number): number {
  return values[index] ?? missing(values, index);
}

/** The number at `index` of `values`. */
export function singleAt(values: Float32Array, index: number): number {
  return values[index] ?? missing(values, index);
}

/** The number at `index` of `values`. */
export function unsignedAt(values: Uint32Array, index: number): number {
  return values[index] ?? missing(values, index);
}

/** The number at `index` of `values`. */
export function integerAt(values: Int32Array, index: number): number {
  return values[index] ?? missing(values, index);
}

/** The number at `index` of `values`. */
export function byteAt(values: Uint8Array, index: number): number {
  return values[index] ?? missing(values, index);
}

/** The number at `index` of `values`. */
export function signedByteAt(values: Int8Array, index: number): number {
  return values[index] ?? missing(values, index);
}

function missing(values: ArrayLike<number>, index: number): never {
  throw new RangeError(`no value at ${index} among ${values.length}`);
}
