import { fromDigits, toDigits } from './base64Digits.ts';
import { fingerprintOf, SAMPLE_BITS, SAMPLES } from './fingerprint.ts';
import { checkOf, type IndexedText } from './indexedText.ts';

/** What a paragraph's key says of its words. */
export interface ParagraphKey {
  /** About how many words there are; see `lengthStep`. */
  readonly lengthStep: number;
  /** 12 bits of all the words in their order. */
  readonly check: number;
  readonly samples: Uint8Array;
}

const CHECK_DIGITS = 2;
const SAMPLES_A_DIGIT = 6 / SAMPLE_BITS;

/** The digits of a key: one for the length, two for the check, nine for the samples. */
export const KEY_LENGTH = 1 + CHECK_DIGITS + SAMPLES / SAMPLES_A_DIGIT;

/** The key of block `block`: 12 characters of the base64url alphabet. */
export function paragraphKey(index: IndexedText, block: number): string {
  const first = index.firsts[block] ?? 0;
  const end = index.ends[block] ?? 0;
  const samples = fingerprintOf(index, first, end);
  let digits =
    toDigits(lengthStep(end - first), 1) + toDigits(checkBits(checkOf(index, first, end)), CHECK_DIGITS);
  for (let sample = 0; sample < SAMPLES; sample += SAMPLES_A_DIGIT) {
    let value = 0;
    for (let i = 0; i < SAMPLES_A_DIGIT; i++) value = value * 2 ** SAMPLE_BITS + (samples[sample + i] ?? 0);
    digits += toDigits(value, 1);
  }
  return digits;
}

/** What `key` says, or undefined if it is no key of ours. */
export function readParagraphKey(key: string): ParagraphKey | undefined {
  if (!isParagraphKey(key)) return undefined;
  const samples = new Uint8Array(SAMPLES);
  for (let sample = 0; sample < SAMPLES; sample++) {
    const digit = fromDigits(key.charAt(1 + CHECK_DIGITS + Math.floor(sample / SAMPLES_A_DIGIT)));
    const shift = SAMPLE_BITS * (SAMPLES_A_DIGIT - 1 - (sample % SAMPLES_A_DIGIT));
    samples[sample] = (digit >> shift) & (2 ** SAMPLE_BITS - 1);
  }
  return {
    lengthStep: fromDigits(key.charAt(0)),
    check: fromDigits(key.slice(1, 1 + CHECK_DIGITS)),
    samples,
  };
}

/** Whether `key` has the form of a key. */
export function isParagraphKey(key: string): boolean {
  return key.length === KEY_LENGTH && /^[\w-]+$/.test(key);
}

/** The part of a hash that a key keeps. */
export function checkBits(hash: number): number {
  return hash >>> (32 - 6 * CHECK_DIGITS);
}

/** 0 to 63 for a number of words: the number itself below 32, then steps of 15 % (the last is some 2,400 words and more). */
export function lengthStep(words: number): number {
  if (words < 32) return words;
  return Math.min(63, 32 + Math.floor(Math.log(words / 32) / Math.log(1.15)));
}

/** A number of words in the middle of what `step` stands for. */
export function wordsAtStep(step: number): number {
  return step < 32 ? step : Math.round(32 * 1.15 ** (step - 31.5));
}
