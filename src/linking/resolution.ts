import type { Span } from '../domain/span.ts';

/** Where the words of a link were found. */
interface Found {
  /** The id of the block: of a passage across blocks, the one in which it begins. */
  readonly block: string;
  readonly span: Span;
}

/**
 * What became of the words of a link in the text at hand.
 * - `exact`: they stand where the link says;
 * - `moved`: they stand, unchanged, in another block than `from`, which the link names;
 * - `changed`: this is probably the place. `sure` (0 to 1) is how probably; `from` is given if the block is
 *   another;
 * - `gone`: they are not here, or it cannot be said where. `from` is the block that the link names, `block`
 *   the one in which
 * a passage stood, if that is found.
 *
 * `similarity` (0 to 1) is how much of the words is there: 1 if all, else an estimate from the words that the
 * link keeps.
 */
export type Resolution =
  | (Found & { readonly status: 'exact'; readonly similarity: 1 })
  | (Found & { readonly status: 'moved'; readonly from: string; readonly similarity: 1 })
  | (Found & {
      readonly status: 'changed';
      readonly from?: string;
      readonly similarity: number;
      readonly sure: number;
    })
  | { readonly status: 'gone'; readonly from: string; readonly block?: string; readonly similarity: number };
