import { unsignedAt } from '../../domain/typedAt.ts';
import { hashAt } from '../text/hashedWords.ts';
import { type IndexedText, wordsOfBlock } from '../text/indexedText.ts';
import { sequenceHash } from '../text/sequenceHash.ts';
import { wordSpread } from '../text/wordSpread.ts';
import { fromDigits, toDigits } from './base64Digits.ts';
import { isParagraphKey, KEY_LENGTH } from './keyForm.ts';
import { MARKED_WORDS, MARKS, markedWords, markOf, NO_MARK } from './markedWords.ts';
import { rankOf, unranked } from './multisetRank.ts';
import { NEIGHBOUR_MARKS, neighbourMark, wordAfter, wordBefore } from './neighbours.ts';

/** What a link keeps of a paragraph and its two neighbours. */
export interface ParagraphKey {
  /** About how many words the paragraph has; see `lengthClass`. */
  readonly length: number;
  /** A hash of all its words in their order, 8 bits. */
  readonly check: number;
  /** The marks of its kept words (`markedWords`), ascending, each once: at most `MARKED_WORDS`. */
  readonly marks: readonly number[];
  /** How many of its kept words stand in other paragraphs too, as a title's do in the lead. */
  readonly repeated: number;
  /** The mark of a word of the paragraph before, and of the one after; see `neighbours.ts`. */
  readonly before: number;
  readonly after: number;
}

/** How many classes of length there are: from one word to some 440 and more. */
const LENGTHS = 16;
const CHECK_BITS = 8;
/** How many values each of the other parts may have. */
const CHECKS = 2 ** CHECK_BITS;
const REPEATS = MARKED_WORDS + 1;
const NEIGHBOURS = NEIGHBOUR_MARKS + 1;
/** How many values all parts together may have, without the marks. */
const VALUES_BESIDE_MARKS = BigInt(LENGTHS * REPEATS * NEIGHBOURS * NEIGHBOURS * CHECKS);
/** Half of a key's characters: as many bits are exact in a number. */
const HALF = KEY_LENGTH / 2;
const HALF_BITS = HALF * 6;

/**
 * The key of block `block`: 12 characters of the base64url alphabet. They are one number in mixed radix: the
 * rank of the marks among all multisets of marks, then the other parts.
 */
export function paragraphKey(index: IndexedText, block: number): string {
  const range = wordsOfBlock(index, block);
  const words = markedWords(index, block);
  const marks = words.map((word) => markOf(hashAt(index.words, word)));
  while (marks.length < MARKED_WORDS) marks.push(NO_MARK);
  const spread = wordSpread(index);
  const parts: readonly (readonly [part: number, values: number])[] = [
    [lengthClass(range.end - range.first), LENGTHS],
    [words.filter((word) => unsignedAt(spread, word) > 1).length, REPEATS],
    [neighbourMark(index, wordBefore(index, block)), NEIGHBOURS],
    [neighbourMark(index, wordAfter(index, block + 1)), NEIGHBOURS],
    [checkOf(sequenceHash(index, range)), CHECKS],
  ];
  const besideMarks = parts.reduce((sum, [part, values]) => sum * values + part, 0);
  const number = rankOf(marks.sort((a, b) => a - b)) * VALUES_BESIDE_MARKS + BigInt(besideMarks);
  return (
    toDigits(Number(number >> BigInt(HALF_BITS)), HALF) +
    toDigits(Number(BigInt.asUintN(HALF_BITS, number)), HALF)
  );
}

/** What `key` says, or undefined if it is no key. */
export function readParagraphKey(key: string): ParagraphKey | undefined {
  if (!isParagraphKey(key)) return undefined;
  const number =
    (BigInt(fromDigits(key.slice(0, HALF))) << BigInt(HALF_BITS)) + BigInt(fromDigits(key.slice(HALF)));
  const marks = unranked(number / VALUES_BESIDE_MARKS, MARKED_WORDS, MARKS);
  let besideMarks = Number(number % VALUES_BESIDE_MARKS);
  const take = (values: number): number => {
    const part = besideMarks % values;
    besideMarks = Math.floor(besideMarks / values);
    return part;
  };
  // The last part written is the first read.
  const check = take(CHECKS);
  const after = take(NEIGHBOURS);
  const before = take(NEIGHBOURS);
  const repeated = take(REPEATS);
  const length = take(LENGTHS);
  const kept = [...new Set(marks)].filter((mark) => mark !== NO_MARK);
  return { length, check, marks: kept, repeated, before, after };
}

/** What a key keeps of the hash of all words of a paragraph. */
export function checkOf(hash: number): number {
  return hash >>> (32 - CHECK_BITS);
}

/** Each class of length is half as long again as the one before. In logarithms: */
const CLASS_WIDTH = Math.log(1.5);

/** The class of a stretch of so many words: 0 to `LENGTHS` - 1. */
export function lengthClass(words: number): number {
  return Math.min(LENGTHS - 1, Math.round(logLength(words) / CLASS_WIDTH));
}

/** About how many words the paragraph had, by its class. */
export function wordCountOf(key: Pick<ParagraphKey, 'length'>): number {
  return Math.exp(key.length * CLASS_WIDTH);
}

/**
 * The logarithm of how many times as long as the paragraph was a stretch of so many words is: below 0 if
 * shorter.
 */
export function logGrowth(words: number, key: Pick<ParagraphKey, 'length'>): number {
  return logLength(words) - key.length * CLASS_WIDTH;
}

function logLength(words: number): number {
  return Math.log(Math.max(1, words));
}
