import type { IndexedText } from '../text/indexedText.ts';
import { wordSpread } from '../text/wordSpread.ts';

/** The mark of no word. */
export const NO_MARK = 0;

/** How many different marks a word of a neighbour may have. */
export const BESIDE_MARKS = 127;

/** How far into the paragraphs before and after, in words, the word to keep may be. */
export const REACH = 12;

/** What a key keeps of a word of a neighbouring paragraph: 1 to `BESIDE_MARKS`, or `NO_MARK` for no word. */
export function besideMark(index: IndexedText, word: number | undefined): number {
  return word === undefined
    ? NO_MARK
    : 1 + Math.floor(((index.words.hashes[word] ?? 0) / 2 ** 32) * BESIDE_MARKS);
}

/** Of the last words of the paragraph before `block`, the one that stands in the fewest, of these the nearest. */
export function wordBefore(index: IndexedText, block: number): number | undefined {
  const [from, to] = stretchBefore(index, block);
  let rarest: number | undefined;
  for (let word = to - 1; word >= from; word--) rarest = rarer(index, rarest, word);
  return rarest;
}

/** Of the first words of the paragraph after `block`, the one that stands in the fewest, of these the nearest. */
export function wordAfter(index: IndexedText, block: number): number | undefined {
  const [from, to] = stretchAfter(index, block);
  let rarest: number | undefined;
  for (let word = from; word < to; word++) rarest = rarer(index, rarest, word);
  return rarest;
}

/** Whether the word that `mark` was kept of may be the neighbour's before `block`; of no word, whether it has no neighbour. */
export function isBefore(index: IndexedText, block: number, mark: number): boolean {
  return hasMark(index, stretchBefore(index, block), mark);
}

/** The same of the neighbour after `block`. */
export function isAfter(index: IndexedText, block: number, mark: number): boolean {
  return hasMark(index, stretchAfter(index, block), mark);
}

function hasMark(index: IndexedText, [from, to]: readonly [number, number], mark: number): boolean {
  if (mark === NO_MARK) return from >= to;
  for (let word = from; word < to; word++) if (besideMark(index, word) === mark) return true;
  return false;
}

function rarer(index: IndexedText, rarest: number | undefined, word: number): number {
  const spread = wordSpread(index);
  return rarest === undefined || (spread[word] ?? 0) < (spread[rarest] ?? 0) ? word : rarest;
}

function stretchBefore({ firsts, ends }: IndexedText, block: number): readonly [number, number] {
  const to = ends[block - 1] ?? 0;
  return [Math.max(firsts[block - 1] ?? 0, to - REACH), to];
}

function stretchAfter({ firsts, ends }: IndexedText, block: number): readonly [number, number] {
  const from = firsts[block + 1] ?? 0;
  return [from, Math.min(ends[block + 1] ?? 0, from + REACH)];
}
