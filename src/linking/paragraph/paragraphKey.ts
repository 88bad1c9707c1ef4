import { checkOf, type IndexedText } from '../text/indexedText.ts';
import { wordSpread } from '../text/wordSpread.ts';
import { fromDigits, toDigits } from './base64Digits.ts';
import { rankOf, unranked } from './multisetRank.ts';
import { BESIDE_MARKS, besideMark, NO_MARK, wordAfter, wordBefore } from './neighbours.ts';

/** What a paragraph's key says of its words and of those beside it. */
export interface ParagraphKey {
  /** About how many words there are; see `lengthClass`. */
  readonly length: number;
  /** 8 bits of all the words in their order. */
  readonly check: number;
  /** The marks of the words that set the paragraph apart, ascending, each once: as many as `MARKED_WORDS`, or as it has. */
  readonly marks: readonly number[];
  /** How many of the words that were kept stood in other paragraphs too, as a title's do in the lead. */
  readonly repeated: number;
  /** The mark of a word of the paragraph before, and of the one after; see `neighbours.ts`. */
  readonly before: number;
  readonly after: number;
}

/**
 * How many words of a paragraph its key keeps. Of 3 to 6 words, with as many bits for each as 12 characters leave, this makes
 * what truly became of the paragraphs of the tuning texts most likely; so do the bits for the neighbours' words.
 */
export const MARKED_WORDS = 4;

/** How many different marks there are, the empty one included: the most that lets a key be 12 characters. */
export const MARKS = 4285;

export const CHECK_BITS = 8;
/** How many classes of length there are, each half as long again as the one before: from one word to some 440 and more. */
const LENGTHS = 16;
const BESIDE = BESIDE_MARKS + 1;
const CHECKS = 2 ** CHECK_BITS;
/** How many values each part after the rank of the marks may have: length, repeated, before, after, check. */
const PARTS = [LENGTHS, MARKED_WORDS + 1, BESIDE, BESIDE, CHECKS] as const;
const REST = BigInt(PARTS.reduce((product, values) => product * values, 1));
export const KEY_LENGTH = 12;

/**
 * The key of block `block`: 12 characters of the base64url alphabet, which hold the rank of the marks and the other parts as
 * one number in mixed radix.
 */
export function paragraphKey(index: IndexedText, block: number): string {
  const first = index.firsts[block] ?? 0;
  const end = index.ends[block] ?? 0;
  const words = markedWords(index, first, end);
  const marks = words.map((word) => markOf(index.words.hashes[word] ?? 0));
  while (marks.length < MARKED_WORDS) marks.push(NO_MARK);
  const spread = wordSpread(index);
  const parts = [
    lengthClass(end - first),
    words.filter((word) => (spread[word] ?? 0) > 1).length,
    besideMark(index, wordBefore(index, block)),
    besideMark(index, wordAfter(index, block)),
    checkBits(checkOf(index, first, end)),
  ];
  const rest = parts.reduce((sum, part, i) => sum * (PARTS[i] ?? 1) + part, 0);
  const number = rankOf(marks.sort((a, b) => a - b)) * REST + BigInt(rest);
  return toDigits(Number(number >> 36n), 6) + toDigits(Number(number & (2n ** 36n - 1n)), 6);
}

/** What `key` says, or undefined if it is no key of ours. */
export function readParagraphKey(key: string): ParagraphKey | undefined {
  if (!isParagraphKey(key)) return undefined;
  const number = BigInt(fromDigits(key.slice(0, 6))) * 2n ** 36n + BigInt(fromDigits(key.slice(6)));
  const marks = unranked(number / REST, MARKED_WORDS, MARKS);
  let rest = Number(number % REST);
  const parts = PARTS.toReversed().map((values) => {
    const part = rest % values;
    rest = Math.floor(rest / values);
    return part;
  });
  const [check = 0, after = 0, before = 0, repeated = 0, length = 0] = parts;
  const kept = [...new Set(marks)].filter((mark) => mark !== NO_MARK);
  return { length, check, marks: kept, repeated, before, after };
}

/** Whether `key` has the form of a key. */
export function isParagraphKey(key: string): boolean {
  return key.length === KEY_LENGTH && /^[\w-]+$/.test(key);
}

/** The class of a stretch of so many words: 0 to `LENGTHS` - 1. */
export function lengthClass(words: number): number {
  return Math.min(LENGTHS - 1, Math.round(logarithmOfLength(words) / CLASS));
}

/** The logarithm of how much longer a stretch of so many words is than one of the class `length`; below 0 if it is shorter. */
export function lengthened(words: number, length: number): number {
  return logarithmOfLength(words) - length * CLASS;
}

/** About how many words the paragraph had, by its class. */
export function lengthOf({ length }: Pick<ParagraphKey, 'length'>): number {
  return Math.exp(length * CLASS);
}

const CLASS = Math.log(1.5);

function logarithmOfLength(words: number): number {
  return Math.log(Math.max(1, words));
}

/** The part of a hash of words that a key keeps. */
export function checkBits(hash: number): number {
  return hash >>> (32 - CHECK_BITS);
}

/** The mark of a word: a number from 1 up to `MARKS`. */
export function markOf(hash: number): number {
  return 1 + (hash % (MARKS - 1));
}

/** The words to keep: the rarest, but apart from one another, so that a sentence cut takes few of them. */
function markedWords(index: IndexedText, first: number, end: number): readonly number[] {
  const kept: number[] = [];
  const known = new Set<number>();
  while (kept.length < MARKED_WORDS) {
    let [best, most]: [number | undefined, number] = [undefined, Number.NEGATIVE_INFINITY];
    for (let word = first; word < end; word++) {
      if (known.has(index.words.hashes[word] ?? 0)) continue;
      const worth = worthOf(index, word, kept, (end - first) / MARKED_WORDS);
      if (worth > most) [best, most] = [word, worth];
    }
    if (best === undefined) break;
    kept.push(best);
    known.add(index.words.hashes[best] ?? 0);
  }
  return kept;
}

/**
 * How well a word tells its paragraph from others beside those kept already: the better the fewer blocks it stands in and the
 * further it is from them, up to `far`; of equals the longer. Half or twice the weights are as good on the tuning texts.
 */
function worthOf(index: IndexedText, word: number, kept: readonly number[], far: number): number {
  const { words } = index;
  const spread = wordSpread(index)[word] ?? 1;
  let apart = 1;
  for (const other of kept) apart = Math.min(apart, Math.abs(other - word) / far);
  const letters = (words.ends[word] ?? 0) - (words.starts[word] ?? 0);
  return Math.log(apart + 0.05) - 2 * Math.log(spread) + 0.02 * Math.min(letters, 8);
}
