import type { IndexedText } from '../text/indexedText.ts';
import { type BesideOdds, besideOdds } from './besideOdds.ts';
import { type MarkHits, markHits } from './markHits.ts';
import { lengthened, lengthOf, type ParagraphKey } from './paragraphKey.ts';
import type { WEIGHTS } from './paragraphWeights.ts';

/** Something that speaks for or against what may have become of a paragraph: `value` times the weight `at` of `feature`. */
export interface Term {
  readonly feature: keyof typeof WEIGHTS;
  readonly at: number;
  readonly value: number;
}

/** What a text tells about the paragraph of a key. */
export interface Evidence {
  readonly index: IndexedText;
  readonly key: ParagraphKey;
  readonly hits: MarkHits;
  readonly beside: BesideOdds;
  /** The number of the block that has the paragraph's old number, or of where it would be. */
  readonly hinted: number;
  /** The share of the blocks that are about as long as the paragraph was. */
  readonly asLong: number;
}

/** The evidence about the paragraph of `key`. Linear in the length of the text. */
export function evidenceOf(index: IndexedText, key: ParagraphKey, hinted: number): Evidence {
  const count = index.firsts.length;
  let asLong = 0;
  for (let block = 0; block < count; block++)
    if (isAsLong((index.ends[block] ?? 0) - (index.firsts[block] ?? 0), key)) asLong++;
  return {
    index,
    key,
    hits: markHits(index, key),
    beside: besideOdds(index, key),
    hinted,
    asLong: (asLong + 1) / (count + 1),
  };
}

/** Whether so many words are about as many as the paragraph had, as far as the key tells. */
export function isAsLong(words: number, key: ParagraphKey): boolean {
  return Math.abs(lengthened(words, key.length)) <= AS_LONG;
}

/** In logarithms: a little more than the half of a class of length. */
export const AS_LONG = 0.25;

/** From 0, of no words, to 1, of 40 and more: the longer a paragraph is, the seldomer it is left as it was. */
export function longness(key: ParagraphKey): number {
  return Math.min(1, lengthOf(key) / 40);
}
