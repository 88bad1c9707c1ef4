import { countBelow } from '../../domain/countBelow.ts';
import type { IndexedText } from '../text/indexedText.ts';
import { type MarkHits, timesBetween } from './markHits.ts';
import type { Evidence } from './observations.ts';
import { lengthOf, MARKED_WORDS, type ParagraphKey } from './paragraphKey.ts';

/** What may have become of a paragraph. */
export interface Hypothesis {
  /** It is a whole block, or a few in a row that it was split into, or it was merged with others and is a part of one block. */
  readonly form: 'whole' | 'run' | 'head' | 'tail' | 'middle';
  /** The first and the last of the blocks in a row: the same if it is one. */
  readonly block: number;
  readonly last: number;
  /** The words among which it is: those from `from` up to `to`. */
  readonly from: number;
  readonly to: number;
}

/** How many blocks in a row are thought of, at the most. */
const MOST_PARTS = 3;
/** How many blocks away from where it was a paragraph is thought to be though none of its kept words is there. */
const NEAR = 6;

/*
 * How many times as long as the paragraph was a block must be to hold something else too, and to hold it in its middle; how long
 * the paragraph itself may have become there, and how far from one another its kept words. Fixed before the weights were fitted.
 */
const LONGER = 1.15;
const MUCH_LONGER = 2;
const GROWN = 1.3;
const APART = 1.2;

/** All that may have become of the paragraph of `key`, but that it is gone. Linear in the length of the text. */
export function hypotheses({ index, key, hits, hinted }: Evidence): readonly Hypothesis[] {
  const all: Hypothesis[] = [];
  for (let block = 0; block < hits.masks.length; block++) {
    if (hits.masks[block] === 0 && Math.abs(block - hinted) > NEAR) continue;
    const from = index.firsts[block] ?? 0;
    all.push({ form: 'whole', block, last: block, from, to: index.ends[block] ?? 0 });
    for (let last = block + 1; last < Math.min(block + MOST_PARTS, hits.masks.length); last++)
      if (hits.masks[block] !== 0 && hits.masks[last] !== 0)
        all.push({ form: 'run', block, last, from, to: index.ends[last] ?? 0 });
    all.push(...partsOf(index, key, hits, block));
  }
  return all;
}

function partsOf(
  index: IndexedText,
  key: ParagraphKey,
  hits: MarkHits,
  block: number,
): readonly Hypothesis[] {
  const first = index.firsts[block] ?? 0;
  const end = index.ends[block] ?? 0;
  const length = lengthOf(key);
  if (end - first <= LONGER * length + 1) return [];
  const reach = reachOf(key);
  const parts: Hypothesis[] = [
    { form: 'head', block, last: block, from: first, to: Math.min(end, first + reach) },
    { form: 'tail', block, last: block, from: Math.max(first, end - reach), to: end },
  ];
  const best =
    end - first > MUCH_LONGER * length + 4
      ? densest(hits, first, end, Math.ceil(APART * length) + 1)
      : undefined;
  if (best !== undefined) {
    const from = Math.max(first, Math.round(best - length / (2 * MARKED_WORDS)));
    parts.push({ form: 'middle', block, last: block, from, to: Math.min(end, from + reach) });
  }
  return parts;
}

/** How many words long a part may be, for words may have been put in. */
function reachOf(key: ParagraphKey): number {
  return Math.ceil(GROWN * lengthOf(key)) + 2;
}

/** The first of the words from `first` up to `end` that has a mark and the most marks within `size` words. */
function densest(hits: MarkHits, first: number, end: number, size: number): number | undefined {
  let [best, most]: [number | undefined, number] = [undefined, 0];
  for (let hit = countBelow(hits.words, first); hit < hits.words.length; hit++) {
    const word = hits.words[hit] ?? 0;
    if (word >= end) break;
    const marks = timesBetween(hits, word, Math.min(end, word + size)).filter((times) => times > 0).length;
    if (marks > most) [best, most] = [word, marks];
  }
  return best;
}
