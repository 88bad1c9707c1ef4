import { type IndexedText, wordsOfBlock } from '../text/indexedText.ts';
import { type MarkHits, markHits } from './markHits.ts';
import { type NeighbourRatios, neighbourRatios } from './neighbourRatios.ts';
import { logGrowth, type ParagraphKey, wordCountOf } from './paragraphKey.ts';
import type { WEIGHTS } from './weights.ts';

/**
 * A term of the score of a hypothesis about a paragraph: `value` times one weight of a feature. Where a
 * feature has several weights, as one for each range of lengths, `bin` says which.
 */
export interface Term {
  readonly feature: keyof typeof WEIGHTS;
  readonly bin: number;
  readonly value: number;
}

/** What is observed in a text about the paragraph of a key, before any hypothesis is weighed. */
export interface Observations {
  readonly index: IndexedText;
  readonly key: ParagraphKey;
  readonly hits: MarkHits;
  readonly neighbours: NeighbourRatios;
  /** The number of the block that the link names; past the last one, the number after all blocks. */
  readonly hinted: number;
  /** The share of the blocks that are about as long as the paragraph was, never 0. */
  readonly shareAsLong: number;
}

/** Looks up `key` in a text. Linear in its length. */
export function observe(index: IndexedText, key: ParagraphKey, hinted: number): Observations {
  const count = index.blocks.length;
  let asLong = 0;
  for (let block = 0; block < count; block++) {
    const { first, end } = wordsOfBlock(index, block);
    if (isAsLong(end - first, key)) asLong++;
  }
  return {
    index,
    key,
    hits: markHits(index, key),
    neighbours: neighbourRatios(index, key),
    hinted,
    // As if one block more were as long: none would be no measure.
    shareAsLong: (asLong + 1) / (count + 1),
  };
}

/** Whether so many words are about as many as the paragraph had, as far as the key tells. */
export function isAsLong(words: number, key: ParagraphKey): boolean {
  return Math.abs(logGrowth(words, key)) <= SAME_LENGTH;
}

/**
 * Up to this growth (a logarithm) a length counts as the same: a little more than half of a class of length.
 */
export const SAME_LENGTH = 0.25;

/**
 * How long the paragraph was, from 0 to 1 at 40 words and more: the longer, the more seldom it is left as it
 * was.
 */
export function relativeLength(key: ParagraphKey): number {
  return Math.min(1, wordCountOf(key) / 40);
}
