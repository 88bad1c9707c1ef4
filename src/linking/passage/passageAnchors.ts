import type { IndexedText } from '../text/indexedText.ts';
import { wordSpread } from '../text/wordSpread.ts';

/** One word of a passage, or of what stood around it, that a link keeps. */
export interface KeptWord {
  /** Its number, from the passage's first word: below 0 before it, the passage's length or more after it. */
  readonly offset: number;
  /** 12 bits of it, never 0; see `IndexedText`. */
  readonly bits: number;
}

/** Where one kept word is chosen: from the word at `from` on, one of `width` words. */
export interface AnchorSlot {
  readonly from: number;
  readonly width: number;
}

/** A passage in its home block, in words. */
export interface PassageExtent {
  /** From the first word of its home block to the passage's first word: negative if it begins in a block before. */
  readonly offset: number;
  /** How many words it touches. */
  readonly length: number;
  /** From the passage's first word to the end of its home block. */
  readonly homeEnd: number;
}

/** About as many words as there is room for besides those at the edges. */
const CHOSEN = 9;
/** So many of them, at most, are not the passage's if it has enough. */
const AROUND = 3;
/** What stands around the passage is cut into parts of so many words. */
const STRIDE = 8;
/** No slot is wider: where its word is must be told in 5 bits. */
const WIDEST = 32;

/**
 * The slots for a passage, those that matter most first: its two edges, for they must be found to the word, then words from
 * all parts of it, and from around it in its home block. No two have a word in common.
 */
export function anchorSlots(extent: PassageExtent): readonly AnchorSlot[] {
  const { length } = extent;
  const edges = [...new Set([0, length - 1, -1, length])].map((from) => ({ from, width: 1 }));
  const around = slotsAround(extent);
  const inside = Math.max(0, length - 2);
  const parts = Math.min(inside, CHOSEN - Math.min(AROUND, around.length));
  const within = Array.from({ length: parts }, (_, part) => {
    const from = 1 + Math.floor((inside * part) / parts);
    const to = 1 + Math.floor((inside * (part + 1)) / parts);
    return { from, width: Math.min(WIDEST, to - from) };
  });
  return [...edges, ...within, ...around];
}

/** Slots of the home block outside the passage, the nearest first. */
function slotsAround({ offset, length, homeEnd }: PassageExtent): readonly AnchorSlot[] {
  const slots: AnchorSlot[] = [];
  for (let [before, after] = [-1, length + 1]; slots.length < 2 * CHOSEN; after += STRIDE, before -= STRIDE) {
    const from = Math.max(-offset, before - STRIDE);
    if (from < before) slots.push({ from, width: before - from });
    const width = Math.min(STRIDE, homeEnd - after);
    if (width > 0) slots.push({ from: after, width });
    if (from >= before && width <= 0) break;
  }
  return slots;
}

/**
 * The most telling word of a slot, for a passage from word `first` on: one that the paragraph's key does not tell of already
 * (`isKnown`), of these the one that stands in the fewest blocks, of these the longest.
 */
export function keptWord(
  index: IndexedText,
  first: number,
  { from, width }: AnchorSlot,
  isKnown: (word: number) => boolean,
): KeptWord | undefined {
  let best: number | undefined;
  for (let word = Math.max(0, first + from); word < Math.min(index.words.count, first + from + width); word++)
    if (best === undefined || isBetter(index, word, best, isKnown)) best = word;
  return best === undefined ? undefined : { offset: best - first, bits: index.anchors[best] ?? 1 };
}

function isBetter(
  index: IndexedText,
  word: number,
  other: number,
  isKnown: (word: number) => boolean,
): boolean {
  if (isKnown(word) !== isKnown(other)) return isKnown(other);
  const spread = wordSpread(index);
  const difference = (spread[word] ?? 0) - (spread[other] ?? 0);
  if (difference !== 0) return difference < 0;
  const { starts, ends } = index.words;
  const lengthOf = (one: number) => (ends[one] ?? 0) - (starts[one] ?? 0);
  return lengthOf(word) > lengthOf(other);
}
