import { unsignedAt } from '../../domain/typedAt.ts';
import { lettersOf } from '../text/hashedWords.ts';
import type { IndexedText } from '../text/indexedText.ts';
import { wordSpread } from '../text/wordSpread.ts';

/** One word of a passage, or of what stands around it, that a link keeps. */
export interface KeptWord {
  /**
   * Its number, counted from the passage's first word: negative before the passage, its length or more after
   * it.
   */
  readonly offset: number;
  /** Its hash of 12 bits, never 0; see `IndexedText.anchors`. */
  readonly hash: number;
}

/** Where one word to keep is chosen: one of `width` words, of which the first has the offset `from`. */
interface AnchorSlot {
  readonly from: number;
  readonly width: number;
}

/**
 * Where a passage lies in its home block, in words. The home is the block by whose key a link finds the
 * passage: the one in which it begins, or the next.
 */
export interface PassageExtent {
  /**
   * From the first word of its home to the passage's first word: negative if it begins in the block before.
   */
  readonly offset: number;
  /** How many words it touches. */
  readonly length: number;
  /** From the passage's first word to the end of its home. */
  readonly homeEnd: number;
}

/** For so many slots a link has room, about, besides those at the passage's edges. */
const CHOSEN = 9;

/** So many of them, at most, are around the passage if it has enough words itself. */
const CHOSEN_AROUND = 3;

/** What stands around the passage is cut into slots of so many words. */
const SLOT_AROUND = 8;

/** No slot is wider: which of its words is kept must be told in 5 bits. */
const WIDEST_SLOT = 32;

/**
 * The slots for a passage, those that matter most first: its two edges, for they must be found to the word,
 * then words from all parts of it, then from around it in its home. No two slots have a word in common.
 */
export function anchorSlots(extent: PassageExtent): readonly AnchorSlot[] {
  const { length } = extent;
  const edges = [...new Set([0, length - 1, -1, length])].map((from) => ({ from, width: 1 }));
  const around = slotsAround(extent);
  const inside = Math.max(0, length - 2);
  const parts = Math.min(inside, CHOSEN - Math.min(CHOSEN_AROUND, around.length));
  const within = Array.from({ length: parts }, (_, part) => {
    const from = 1 + Math.floor((inside * part) / parts);
    const to = 1 + Math.floor((inside * (part + 1)) / parts);
    return { from, width: Math.min(WIDEST_SLOT, to - from) };
  });
  return [...edges, ...within, ...around];
}

/** Slots of the home outside the passage, the nearest first, before and after it by turns. */
function slotsAround({ offset, length, homeEnd }: PassageExtent): readonly AnchorSlot[] {
  const slots: AnchorSlot[] = [];
  let [before, after] = [-1, length + 1];
  while (slots.length < 2 * CHOSEN) {
    const from = Math.max(-offset, before - SLOT_AROUND);
    if (from < before) slots.push({ from, width: before - from });
    const width = Math.min(SLOT_AROUND, homeEnd - after);
    if (width > 0) slots.push({ from: after, width });
    if (from >= before && width <= 0) break;
    before -= SLOT_AROUND;
    after += SLOT_AROUND;
  }
  return slots;
}

/**
 * The most telling word of a slot, for a passage from word `first` on: preferably one that the paragraph's
 * key does not keep already (`isKnown`), of these one that stands in few blocks, of these a long one.
 * Undefined where the text has no word.
 */
export function keptWord(
  index: IndexedText,
  first: number,
  { from, width }: AnchorSlot,
  isKnown: (word: number) => boolean,
): KeptWord | undefined {
  let best: number | undefined;
  const end = Math.min(index.words.count, first + from + width);
  for (let word = Math.max(0, first + from); word < end; word++)
    if (best === undefined || isBetter(index, word, best, isKnown)) best = word;
  return best === undefined ? undefined : { offset: best - first, hash: unsignedAt(index.anchors, best) };
}

function isBetter(
  index: IndexedText,
  word: number,
  other: number,
  isKnown: (word: number) => boolean,
): boolean {
  if (isKnown(word) !== isKnown(other)) return isKnown(other);
  const spread = wordSpread(index);
  const difference = unsignedAt(spread, word) - unsignedAt(spread, other);
  if (difference !== 0) return difference < 0;
  return lettersOf(index.words, word) > lettersOf(index.words, other);
}
