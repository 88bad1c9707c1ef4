import { signedByteAt } from '../../../domain/typedAt.ts';
import { hashText } from '../lexicon/hashing.ts';

/**
 * What the letters of a word may look like: an Arabic given name, a name of foreign persons, a place, a
 * common word.
 */
export const LETTER_CLASSES = 4;

/** How many runs of letters are told apart; those with the same number share their weights. */
export const LETTER_RUNS = 2 ** 14;

/** How many units of `LexiconColumns.letterWeights` make one natural logarithm. */
export const LETTER_UNITS = 16;

const LONGEST_RUN = 4;
const LETTERS = /^[\u0621-\u064a]+$/;

/** The numbers below `LETTER_RUNS` of the runs of one to four letters of a folded word with its borders. */
export function letterRuns(word: string): readonly number[] {
  const bordered = `<${word}>`;
  const runs: number[] = [];
  for (let length = 1; length <= LONGEST_RUN; length++) {
    for (let at = 0; at + length <= bordered.length; at++) {
      runs.push(hashText(length + bordered.slice(at, at + length)) % LETTER_RUNS);
    }
  }
  return runs;
}

/**
 * How much the letters of a folded word look like each of the `LETTER_CLASSES`, in log-odds in units of
 * 1/`LETTER_UNITS`: none for what is not of Arabic letters. `weights` has a row of `LETTER_RUNS` for each
 * class.
 */
export function letterScores(weights: Int8Array, word: string): readonly number[] {
  if (weights.length === 0 || !LETTERS.test(word)) return [];
  const runs = letterRuns(word);
  return Array.from({ length: LETTER_CLASSES }, (_, place) =>
    runs.reduce((sum, run) => sum + signedByteAt(weights, place * LETTER_RUNS + run), 0),
  );
}
