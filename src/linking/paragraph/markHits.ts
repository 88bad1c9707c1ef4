import { addAt } from '../../domain/addAt.ts';
import { at } from '../../domain/at.ts';
import { hashAt } from '../text/hashedWords.ts';
import { type IndexedText, type WordRange, wordsOfBlock } from '../text/indexedText.ts';
import { MARKS, markOf } from './markedWords.ts';
import type { ParagraphKey } from './paragraphKey.ts';

/** A word of a text that has one of the marks of a key: its number, and that of the mark in the key. */
interface MarkHit {
  readonly word: number;
  readonly mark: number;
}

/** Where a text has the marks of a key. */
export interface MarkHits {
  /** For each block, its hits, by word. */
  readonly byBlock: readonly (readonly MarkHit[])[];
  /** For each mark, how many words of the text have it. */
  readonly times: readonly number[];
  /** For each mark, how many blocks have it. */
  readonly blocks: readonly number[];
}

/** Looks up the marks of `key` in the text. Linear in its length. */
export function markHits(index: IndexedText, key: ParagraphKey): MarkHits {
  const numbers = new Int8Array(MARKS).fill(NO_NUMBER);
  for (const [number, mark] of key.marks.entries()) numbers[mark] = number;
  const times = key.marks.map(() => 0);
  const blocks = key.marks.map(() => 0);
  const byBlock = index.blocks.map((_, block): readonly MarkHit[] => {
    const hits = hitsOf(index, wordsOfBlock(index, block), numbers);
    for (const [i, { mark }] of hits.entries()) {
      addAt(times, mark, 1);
      if (hits.findIndex((hit) => hit.mark === mark) === i) addAt(blocks, mark, 1);
    }
    return hits;
  });
  return { byBlock, times, blocks };
}

const NO_NUMBER = -1;
const NO_HITS: readonly MarkHit[] = [];

function hitsOf({ words }: IndexedText, { first, end }: WordRange, numbers: Int8Array): readonly MarkHit[] {
  const hits: MarkHit[] = [];
  for (let word = first; word < end; word++) {
    const mark = numberOf(numbers, markOf(hashAt(words, word)));
    if (mark !== NO_NUMBER) hits.push({ word, mark });
  }
  return hits.length === 0 ? NO_HITS : hits;
}

/** Asked of every word: a function for this one kind of array is faster than `at`, which all kinds share. */
function numberOf(numbers: Int8Array, mark: number): number {
  const number = numbers[mark];
  if (number === undefined) throw new RangeError(`no mark ${mark} among ${numbers.length}`);
  return number;
}

/**
 * For each mark, how many of the words of `range`, which lies in the blocks from `block` to `last`, have it.
 */
export function timesIn(
  hits: MarkHits,
  { block, last, range }: { readonly block: number; readonly last: number; readonly range: WordRange },
): readonly number[] {
  const times = hits.times.map(() => 0);
  for (let one = block; one <= last; one++)
    for (const { word, mark } of at(hits.byBlock, one))
      if (word >= range.first && word < range.end) addAt(times, mark, 1);
  return times;
}
