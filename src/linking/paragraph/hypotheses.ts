import { at } from '../../domain/at.ts';
import { type WordRange, wordsOfBlock } from '../text/indexedText.ts';
import { MARKED_WORDS } from './markedWords.ts';
import { type MarkHits, timesIn } from './markHits.ts';
import type { Observations } from './observations.ts';
import { type ParagraphKey, wordCountOf } from './paragraphKey.ts';

/** One thing that may have become of a paragraph, unless it is gone. */
export interface Hypothesis {
  /**
   * `whole`: it is one block; `run`: it was split, and is a few blocks in a row; `head`, `tail`, `middle`: it
   * was merged with others, and is the first, last or a middle part of one block.
   */
  readonly form: 'whole' | 'run' | 'head' | 'tail' | 'middle';
  /** The first and the last of its blocks: the same if it is one. */
  readonly block: number;
  readonly last: number;
  /** The words that it is, or among which it is. */
  readonly range: WordRange;
}

/** A paragraph is not thought to have been split into more blocks than these. */
const MOST_PARTS = 3;

/** A block without any of the marks is thought of only so near, in blocks, to where the link says. */
const NEAR_BLOCKS = 6;

/*
 * Lengths, in lengths of the paragraph as it was. They were fixed before the weights were fitted.
 */
/** A block that holds something else too is longer than this. */
const MERGED = 1.15;
/** One that holds it in its middle is longer than this. */
const MERGED_MIDDLE = 2;
/** The paragraph itself may have grown to this. */
const GROWN = 1.3;
/** Its kept words are no further apart than this. */
const KEPT_WITHIN = 1.2;

/** All that may have become of the paragraph, except that it is gone. Linear in the length of the text. */
export function hypotheses(observations: Observations): readonly Hypothesis[] {
  const { index, hits, hinted } = observations;
  const all: Hypothesis[] = [];
  for (const [block, own] of hits.byBlock.entries()) {
    if (own.length === 0 && Math.abs(block - hinted) > NEAR_BLOCKS) continue;
    const range = wordsOfBlock(index, block);
    all.push({ form: 'whole', block, last: block, range });
    for (let last = block + 1; last < Math.min(block + MOST_PARTS, hits.byBlock.length); last++)
      if (own.length > 0 && at(hits.byBlock, last).length > 0) {
        const { end } = wordsOfBlock(index, last);
        all.push({ form: 'run', block, last, range: { first: range.first, end } });
      }
    all.push(...partsOf(observations, block, range));
  }
  return all;
}

/**
 * The paragraph as a part of block `block`, which holds the words `whole`: none if that is hardly longer than
 * it was.
 */
function partsOf({ key, hits }: Observations, block: number, whole: WordRange): readonly Hypothesis[] {
  const { first, end } = whole;
  const length = wordCountOf(key);
  if (end - first <= MERGED * length + 1) return [];
  const longest = longestPart(key);
  const parts: Hypothesis[] = [
    { form: 'head', block, last: block, range: { first, end: Math.min(end, first + longest) } },
    { form: 'tail', block, last: block, range: { first: Math.max(first, end - longest), end } },
  ];
  if (end - first <= MERGED_MIDDLE * length + 4) return parts;
  const densest = densestStart(hits, block, Math.ceil(KEPT_WITHIN * length) + 1);
  if (densest === undefined) return parts;
  // On average the first of the kept words stands half of the distance between two of them after the
  // beginning.
  const from = Math.max(first, Math.round(densest - length / (2 * MARKED_WORDS)));
  const range = { first: from, end: Math.min(end, from + longest) };
  return [...parts, { form: 'middle', block, last: block, range }];
}

/** How many words the paragraph may have as a part of a block, for words may have been put in. */
function longestPart(key: ParagraphKey): number {
  return Math.ceil(GROWN * wordCountOf(key)) + 2;
}

/** Of the words of a block with a mark, the first from which `size` words have the most different marks. */
function densestStart(hits: MarkHits, block: number, size: number): number | undefined {
  let [best, most]: [number | undefined, number] = [undefined, 0];
  for (const { word } of at(hits.byBlock, block)) {
    const times = timesIn(hits, { block, last: block, range: { first: word, end: word + size } });
    const marks = times.filter((count) => count > 0).length;
    if (marks > most) [best, most] = [word, marks];
  }
  return best;
}
