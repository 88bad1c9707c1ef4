import { unsignedAt } from '../../domain/typedAt.ts';
import { hashAt } from '../text/hashedWords.ts';
import { type IndexedText, type WordRange, wordsOfBlock } from '../text/indexedText.ts';
import { wordSpread } from '../text/wordSpread.ts';
import { NO_MARK } from './markedWords.ts';

/*
 * A key keeps one word of the paragraph before its own, and one of the paragraph after. Such neighbours are
 * looked for at gaps: gap `g` lies before block `g`, and the last gap after all blocks.
 */

/**
 * How many marks a neighbour's word may have, besides that of no word: fewer than a word of the paragraph
 * itself.
 */
export const NEIGHBOUR_MARKS = 127;

/** A neighbour's word is taken from the so many words that are nearest to the paragraph. */
export const NEIGHBOUR_WORDS = 12;

/** The mark of word `word` as a neighbour's, from 1 to `NEIGHBOUR_MARKS`; of no word `NO_MARK`. */
export function neighbourMark(index: IndexedText, word: number | undefined): number {
  return word === undefined
    ? NO_MARK
    : 1 + Math.floor((hashAt(index.words, word) / 2 ** 32) * NEIGHBOUR_MARKS);
}

/**
 * Of the last words of the block before `gap`, the one that stands in the fewest blocks; of several, the
 * nearest.
 */
export function wordBefore(index: IndexedText, gap: number): number | undefined {
  const { first, end } = rangeBefore(index, gap);
  let rarest: number | undefined;
  for (let word = end - 1; word >= first; word--) rarest = rarer(index, rarest, word);
  return rarest;
}

/**
 * Of the first words of the block after `gap`, the one that stands in the fewest blocks; of several, the
 * nearest.
 */
export function wordAfter(index: IndexedText, gap: number): number | undefined {
  const { first, end } = rangeAfter(index, gap);
  let rarest: number | undefined;
  for (let word = first; word < end; word++) rarest = rarer(index, rarest, word);
  return rarest;
}

/**
 * Whether one of the last words of the block before `gap` has the mark. `NO_MARK` was kept where there was no
 * word: then, whether there is none.
 */
export function isBefore(index: IndexedText, gap: number, mark: number): boolean {
  return hasMark(index, rangeBefore(index, gap), mark);
}

/**
 * Whether one of the first words of the block after `gap` has the mark; of `NO_MARK`, whether there is no
 * word.
 */
export function isAfter(index: IndexedText, gap: number, mark: number): boolean {
  return hasMark(index, rangeAfter(index, gap), mark);
}

function hasMark(index: IndexedText, { first, end }: WordRange, mark: number): boolean {
  if (mark === NO_MARK) return first >= end;
  for (let word = first; word < end; word++) if (neighbourMark(index, word) === mark) return true;
  return false;
}

function rarer(index: IndexedText, rarest: number | undefined, word: number): number {
  const spread = wordSpread(index);
  return rarest === undefined || unsignedAt(spread, word) < unsignedAt(spread, rarest) ? word : rarest;
}

const NO_WORDS: WordRange = { first: 0, end: 0 };

function rangeBefore(index: IndexedText, gap: number): WordRange {
  if (gap === 0) return NO_WORDS;
  const { first, end } = wordsOfBlock(index, gap - 1);
  return { first: Math.max(first, end - NEIGHBOUR_WORDS), end };
}

function rangeAfter(index: IndexedText, gap: number): WordRange {
  if (gap === index.blocks.length) return NO_WORDS;
  const { first, end } = wordsOfBlock(index, gap);
  return { first, end: Math.min(end, first + NEIGHBOUR_WORDS) };
}
