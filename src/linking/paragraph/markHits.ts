import { countBelow } from '../../domain/countBelow.ts';
import type { IndexedText } from '../text/indexedText.ts';
import { MARKS, markOf, type ParagraphKey } from './paragraphKey.ts';

/** Where a text has the words of a key, as far as their marks tell. */
export interface MarkHits {
  /** The numbers of the words that have one of the marks, ascending; and which mark that is, by its number in the key. */
  readonly words: readonly number[];
  readonly marks: readonly number[];
  /** For each block, which marks it has: bit `i` for the mark `i`. */
  readonly masks: Uint8Array;
  /** For each mark, how many words of the text have it, and how many blocks. */
  readonly times: readonly number[];
  readonly blocks: readonly number[];
}

/** The hits of `key` in the text. Linear in its length. */
export function markHits(index: IndexedText, key: ParagraphKey): MarkHits {
  const numbers = new Int8Array(MARKS).fill(-1);
  for (const [i, mark] of key.marks.entries()) numbers[mark] = i;
  const [words, marks]: [number[], number[]] = [[], []];
  const times = key.marks.map(() => 0);
  const blocks = key.marks.map(() => 0);
  const masks = new Uint8Array(index.firsts.length);
  for (let block = 0; block < masks.length; block++) {
    const end = index.ends[block] ?? 0;
    let mask = 0;
    for (let word = index.firsts[block] ?? 0; word < end; word++) {
      const mark = numbers[markOf(index.words.hashes[word] ?? 0)] ?? -1;
      if (mark < 0) continue;
      words.push(word);
      marks.push(mark);
      times[mark] = (times[mark] ?? 0) + 1;
      if (((mask >> mark) & 1) === 0) blocks[mark] = (blocks[mark] ?? 0) + 1;
      mask |= 1 << mark;
    }
    masks[block] = mask;
  }
  return { words, marks, masks, times, blocks };
}

/** For each mark, how many of the words from `from` up to `to` have it. */
export function timesBetween(hits: MarkHits, from: number, to: number): readonly number[] {
  const times = hits.times.map(() => 0);
  for (
    let hit = countBelow(hits.words, from);
    hit < hits.words.length && (hits.words[hit] ?? 0) < to;
    hit++
  ) {
    const mark = hits.marks[hit] ?? 0;
    times[mark] = (times[mark] ?? 0) + 1;
  }
  return times;
}
