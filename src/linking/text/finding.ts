import type { Span } from '../../domain/span.ts';

/** The most probable place of a link's words in a text. */
export interface Finding {
  /** The id of the block in which it begins. */
  readonly block: string;
  /**
   * Undefined if the text has nothing there, as for a selected full stop at the end that is no longer there.
   */
  readonly span: Span | undefined;
  /** Whether all the words, in their order, are the same. */
  readonly exact: boolean;
  /** The share of the kept words, of 0 to 1, that are found there. */
  readonly found: number;
  /** The posterior probability, of 0 to 1, that it is the right place. */
  readonly probability: number;
}
