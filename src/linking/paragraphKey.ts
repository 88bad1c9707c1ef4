import { fromDigits, toDigits } from './base64Digits.ts';
import { checkOf, type IndexedText } from './indexedText.ts';
import { rankOf, unranked } from './multisetRank.ts';
import { wordSpread } from './wordSpread.ts';

/** What a paragraph's key says of its words. */
export interface ParagraphKey {
  /** About how many words there are; see `lengthClass`. */
  readonly length: number;
  /** 10 bits of all the words in their order. */
  readonly check: number;
  /** The marks of the words that set the paragraph apart, ascending, each once: as many as `MARKED_WORDS`, or as it has. */
  readonly marks: readonly number[];
}

/** How many words of a paragraph its key keeps: chosen by measurement, see `npm run bench:links`. */
export const MARKED_WORDS = 6;

/** How many different marks there are, the empty one included: the most that lets a key be 12 characters. */
export const MARKS = 2430;

const CHECK_BITS = 10;
/** How many classes of length there are, each half as long again as the one before: from one word to some 440 and more. */
export const LENGTHS = 16;
const REST = BigInt(LENGTHS * 2 ** CHECK_BITS);
export const KEY_LENGTH = 12;

/** The key of block `block`: 12 characters of the base64url alphabet, which hold the rank of the marks, the length and the check. */
export function paragraphKey(index: IndexedText, block: number): string {
  const first = index.firsts[block] ?? 0;
  const end = index.ends[block] ?? 0;
  const marks = markedWords(index, first, end).map((word) => markOf(index.words.hashes[word] ?? 0));
  while (marks.length < MARKED_WORDS) marks.push(0);
  const rank = rankOf(marks.sort((a, b) => a - b));
  const rest = lengthClass(end - first) * 2 ** CHECK_BITS + checkBits(checkOf(index, first, end));
  const number = rank * REST + BigInt(rest);
  return toDigits(Number(number >> 36n), 6) + toDigits(Number(number & (2n ** 36n - 1n)), 6);
}

/** What `key` says, or undefined if it is no key of ours. */
export function readParagraphKey(key: string): ParagraphKey | undefined {
  if (!isParagraphKey(key)) return undefined;
  const number = BigInt(fromDigits(key.slice(0, 6))) * 2n ** 36n + BigInt(fromDigits(key.slice(6)));
  const marks = unranked(number / REST, MARKED_WORDS, MARKS);
  const rest = Number(number % REST);
  return {
    length: Math.floor(rest / 2 ** CHECK_BITS),
    check: rest % 2 ** CHECK_BITS,
    marks: [...new Set(marks)].filter((mark) => mark !== 0),
  };
}

/** Whether `key` has the form of a key. */
export function isParagraphKey(key: string): boolean {
  return key.length === KEY_LENGTH && /^[\w-]+$/.test(key);
}

/** The class of a stretch of so many words: 0 to `LENGTHS` - 1. */
export function lengthClass(words: number): number {
  return Math.min(LENGTHS - 1, Math.max(0, Math.round(Math.log(Math.max(1, words)) / Math.log(1.5))));
}

/** The part of a hash of words that a key keeps. */
export function checkBits(hash: number): number {
  return hash >>> (32 - CHECK_BITS);
}

/** The mark of a word: a number from 1 up to `MARKS`. */
export function markOf(hash: number): number {
  return 1 + (hash % (MARKS - 1));
}

/**
 * The words to keep, one from each of `MARKED_WORDS` even parts of the stretch, so that a sentence cut takes few of them:
 * in each the word that stands in the fewest blocks, of these the longest.
 */
function markedWords(index: IndexedText, first: number, end: number): number[] {
  const kept: number[] = [];
  const known = new Set<number>();
  for (let part = 0; part < MARKED_WORDS; part++) {
    const from = first + Math.floor(((end - first) * part) / MARKED_WORDS);
    const to = first + Math.floor(((end - first) * (part + 1)) / MARKED_WORDS);
    let best: number | undefined;
    for (let word = from; word < to; word++) {
      if (!known.has(index.words.hashes[word] ?? 0) && (best === undefined || isRarer(index, word, best)))
        best = word;
    }
    if (best === undefined) continue;
    kept.push(best);
    known.add(index.words.hashes[best] ?? 0);
  }
  return kept;
}

function isRarer(index: IndexedText, word: number, other: number): boolean {
  const { words } = index;
  const spread = wordSpread(index);
  const difference = (spread[word] ?? 0) - (spread[other] ?? 0);
  if (difference !== 0) return difference < 0;
  return (
    (words.ends[word] ?? 0) - (words.starts[word] ?? 0) >
    (words.ends[other] ?? 0) - (words.starts[other] ?? 0)
  );
}
