/** A labelled sentence, with its features as numbers of rows. */
export interface Example {
  /** The rows of token `i` are `ids[starts[i]]` up to `ids[starts[i + 1]]`. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  /** The rows of token `i` before this place name particular words. */
  readonly lexicalEnds: Int32Array;
  readonly labels: readonly number[];
}
