import type { Span } from '../domain/span.ts';
import { fromDigits, toDigits } from './base64Digits.ts';
import { edgesOf } from './edges.ts';
import { blockOfWord, checkOf, type IndexedText } from './indexedText.ts';

/** What a link says of a passage besides its paragraph. */
export interface PassageCode {
  /** From the first word of its home block to the passage's first word: negative if it begins in a block before. */
  readonly offset: number;
  /** How many words it touches. */
  readonly length: number;
  /** How many ends of blocks lie between its words; counted up to 63. */
  readonly breaks: number;
  /** From the start of the first word to the start of the passage, in folded units: negative if it takes in punctuation. */
  readonly startShift: number;
  /** From the end of the last word to the end of the passage. */
  readonly endShift: number;
  /** 24 bits of all its words in their order. */
  readonly check: number;
  /** 12 bits, never 0, of the word at each of `anchorOffsets(length)`; 0 where the text has none. */
  readonly anchors: readonly number[];
}

const VERSION = '1';
const OFFSET_DIGITS = 3;
const OFFSET_ZERO = 64 ** OFFSET_DIGITS / 4;
const LENGTH_DIGITS = 4;
const BREAK_DIGITS = 1;
const SHIFT_DIGITS = 2;
const CHECK_DIGITS = 4;
const ANCHOR_DIGITS = 2;
const ANCHORS = 13;
const SHIFT_ZERO = 64 ** SHIFT_DIGITS / 2;

/** The numbers of the block that the passage `span` begins in and of its home, and the passage's code. The text must have blocks. */
export function passageCode(
  index: IndexedText,
  span: Span,
): { readonly begins: number; readonly home: number; readonly code: PassageCode } {
  const { first, length, startShift, endShift } = edgesOf(index.words, span);
  const begins = blockOfPassage(index, first, length);
  const home = chooseHome(index, begins, first, length);
  const code = {
    offset: first - (index.firsts[home] ?? 0),
    length,
    breaks: blockOfPassage(index, first + Math.max(0, length - 1), length) - begins,
    startShift,
    endShift,
    check: passageCheck(index, first, length),
    anchors: anchorOffsets(length).map((offset) => anchorAt(index, first + offset)),
  };
  return { begins, home, code };
}

/** The block that `length` words from `first` begin in; without words, the one that holds the word before. */
export function blockOfPassage(index: IndexedText, first: number, length: number): number {
  return Math.max(0, blockOfWord(index, length > 0 ? first : first - 1));
}

/**
 * The number of the block by whose key a link finds the passage again: the one it begins in, or the next if that has more
 * than twice as many of its words, and some, for then the end of a paragraph was selected along with what matters.
 */
function chooseHome(index: IndexedText, begins: number, first: number, length: number): number {
  const held = [begins, begins + 1].map((block) => {
    const start = Math.max(first, index.firsts[block] ?? index.words.count);
    return Math.min(first + length, index.ends[block] ?? 0) - start;
  });
  return (held[1] ?? 0) > Math.max(SOME_WORDS, 2 * (held[0] ?? 0)) ? begins + 1 : begins;
}

const SOME_WORDS = 8;

/** The number of the home block of a passage of `length` words from `first` on, whose code has this `offset`. */
export function homeOfPassage(index: IndexedText, first: number, length: number, offset: number): number {
  if (offset >= 0) return blockOfPassage(index, first, length);
  // Some words into the block, for words may have been put in before it.
  const after = first - offset + SOME_WORDS / 2;
  return Math.max(0, blockOfWord(index, Math.min(after, index.words.count - 1)));
}

/** 24 bits of the words between the edges. */
export function passageCheck(index: IndexedText, first: number, length: number): number {
  return checkOf(index, first, first + length) >>> (32 - 6 * CHECK_DIGITS);
}

/** What an anchor keeps of word `word`; 0 if there is no such word. */
export function anchorAt(index: IndexedText, word: number): number {
  return index.anchors[word] ?? 0;
}

/**
 * Which words of a passage of `length` words and around it are kept, as offsets from its first word: most about its two
 * edges, for they must be found to the word, some in the middle of a long one.
 */
export function anchorOffsets(length: number): readonly number[] {
  const wanted = [0, length - 1, -1, length, 1, length - 2, length >> 1, -2, length + 1];
  wanted.push(length >> 2, length - 1 - (length >> 2), 2, length - 3);
  for (let around = 2; wanted.length < 60; around++) wanted.push(-1 - around, length + around);
  return [...new Set(wanted)].slice(0, ANCHORS);
}

/** The code in characters of the base64url alphabet, always as many. */
export function formatPassageCode(code: PassageCode): string {
  return [
    VERSION,
    toDigits(Math.max(0, code.offset + OFFSET_ZERO), OFFSET_DIGITS),
    toDigits(code.length, LENGTH_DIGITS),
    toDigits(code.breaks, BREAK_DIGITS),
    toDigits(Math.max(0, code.startShift + SHIFT_ZERO), SHIFT_DIGITS),
    toDigits(Math.max(0, code.endShift + SHIFT_ZERO), SHIFT_DIGITS),
    toDigits(code.check, CHECK_DIGITS),
    ...code.anchors.map((anchor) => toDigits(anchor, ANCHOR_DIGITS)),
  ].join('');
}

/** What `code` says; undefined if it is not a whole code of this version. */
export function readPassageCode(code: string): PassageCode | undefined {
  const lengths = [OFFSET_DIGITS, LENGTH_DIGITS, BREAK_DIGITS, SHIFT_DIGITS, SHIFT_DIGITS, CHECK_DIGITS];
  const all = lengths.concat(Array.from({ length: ANCHORS }, () => ANCHOR_DIGITS));
  if (!code.startsWith(VERSION) || code.length !== all.reduce((sum, digits) => sum + digits, 1))
    return undefined;
  let at = 1;
  const [offset = 0, length = 0, breaks = 0, startShift = 0, endShift = 0, check = 0, ...anchors] = all.map(
    (digits) => {
      at += digits;
      return fromDigits(code.slice(at - digits, at));
    },
  );
  return {
    offset: offset - OFFSET_ZERO,
    length,
    breaks,
    startShift: startShift - SHIFT_ZERO,
    endShift: endShift - SHIFT_ZERO,
    check,
    anchors,
  };
}
