import type { IndexedText } from './indexedText.ts';
import { lengthOf, MARKS, markOf, type ParagraphKey } from './paragraphKey.ts';

/** For each block, which of a key's words it has: bit `i` for the mark `i`. */
export interface MarkMasks {
  /** Anywhere in it, or, of a title's words, that a lead often has too, near one of its ends. */
  readonly blocks: Uint32Array;
  /** In its first and in its last `reach` words, where the paragraph is if it was merged with another. */
  readonly heads: Uint32Array;
  readonly tails: Uint32Array;
  readonly reach: number;
  /** How many words of a block are looked at, at the most. */
  readonly most: number;
}

/** The masks of all blocks. Linear in the length of the text. */
export function markMasks(index: IndexedText, key: ParagraphKey): MarkMasks {
  const bits = new Uint8Array(MARKS);
  for (const [i, mark] of key.marks.entries()) bits[mark] = 1 << i;
  const reach = Math.ceil(1.3 * lengthOf(key)) + 2;
  const most = key.repeated * 2 > key.marks.length ? 2 * reach : Number.POSITIVE_INFINITY;
  const count = index.firsts.length;
  const [blocks, heads, tails] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  for (let block = 0; block < count; block++) {
    const first = index.firsts[block] ?? 0;
    const end = index.ends[block] ?? 0;
    let [all, head, tail] = [0, 0, 0];
    for (let word = first; word < end; word++) {
      const bit = bits[markOf(index.words.hashes[word] ?? 0)] ?? 0;
      if (bit === 0) continue;
      all |= bit;
      if (word < first + reach) head |= bit;
      if (word >= end - reach) tail |= bit;
    }
    heads[block] = head;
    tails[block] = tail;
    blocks[block] = end - first > most ? head | tail : all;
  }
  return { blocks, heads, tails, reach, most };
}

/** How many bits of the mask are set. */
export function ones(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count++;
  return count;
}
