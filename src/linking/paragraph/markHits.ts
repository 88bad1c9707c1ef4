import { addAt } from '../../domain/addAt.ts';
import { at } from '../../domain/at.ts';
import { partitionPoint } from '../../domain/partitionPoint.ts';
import { type IndexedText, type WordRange, wordsOfBlock } from '../text/indexedText.ts';
import { MARKS, markOf } from './markedWords.ts';
import type { ParagraphKey } from './paragraphKey.ts';

/** Where a text has the marks of a key. A mark is known here by its number in the key. */
export interface MarkHits {
  /** The numbers of the words that have one of the marks, ascending. */
  readonly words: readonly number[];
  /** For each of these words, which mark it has. */
  readonly marks: readonly number[];
  /** For each block, which marks it has: bit `i` stands for mark `i`. */
  readonly masks: Uint8Array;
  /** For each mark, how many words of the text have it. */
  readonly times: readonly number[];
  /** For each mark, how many blocks have it. */
  readonly blocks: readonly number[];
}

/** Looks up the marks of `key` in the text. Linear in its length. */
export function markHits(index: IndexedText, key: ParagraphKey): MarkHits {
  const numbers = new Int8Array(MARKS).fill(-1);
  for (const [number, mark] of key.marks.entries()) numbers[mark] = number;
  const [words, marks]: [number[], number[]] = [[], []];
  const times = key.marks.map(() => 0);
  const blocks = key.marks.map(() => 0);
  const masks = new Uint8Array(index.blocks.length);
  for (let block = 0; block < masks.length; block++) {
    const { first, end } = wordsOfBlock(index, block);
    let mask = 0;
    let word = first;
    for (const hash of index.words.hashes.subarray(first, end)) {
      const mark = at(numbers, markOf(hash));
      if (mark >= 0) {
        words.push(word);
        marks.push(mark);
        addAt(times, mark, 1);
        if (((mask >> mark) & 1) === 0) addAt(blocks, mark, 1);
        mask |= 1 << mark;
      }
      word++;
    }
    masks[block] = mask;
  }
  return { words, marks, masks, times, blocks };
}

/** For each mark, how many of the words of `range` have it. */
export function timesBetween(hits: MarkHits, range: WordRange): readonly number[] {
  const times = hits.times.map(() => 0);
  const start = firstHit(hits, range.first);
  for (let hit = start; hit < hits.words.length && at(hits.words, hit) < range.end; hit++)
    addAt(times, at(hits.marks, hit), 1);
  return times;
}

/** The number of the first hit at word `word` or later. */
export function firstHit({ words }: MarkHits, word: number): number {
  return partitionPoint(words.length, (hit) => at(words, hit) < word);
}
