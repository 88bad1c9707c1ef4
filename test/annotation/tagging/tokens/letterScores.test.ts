import { expect, test } from 'vitest';
import {
  LETTER_CLASSES,
  LETTER_RUNS,
  letterRuns,
  letterScores,
} from '../../../../src/annotation/tagging/tokens/letterScores.ts';

test.each([
  ['one letter and its borders', 'و', 3 + 2 + 1],
  ['three letters', 'بيت', 5 + 4 + 3 + 2],
  ['nothing but borders', '', 2 + 1],
])('runs of one to four letters: %s', (_, word, count) => {
  const runs = letterRuns(word);
  expect(runs).toHaveLength(count);
  for (const run of runs) expect(run).toBeLessThan(LETTER_RUNS);
});

test('a score is the sum of its runs in the row of its class', () => {
  const weights = new Int8Array(LETTER_CLASSES * LETTER_RUNS);
  const [run = 0] = letterRuns('بيت').slice(-1);
  weights[2 * LETTER_RUNS + run] = 5;
  expect(letterScores(weights, 'بيت')).toEqual([0, 0, 5, 0]);
});

test.each([
  ['Latin letters', 'abc'],
  ['digits', '2005'],
  ['a sign', '«'],
  ['nothing', ''],
])('%s have no score', (_, word) => {
  expect(letterScores(new Int8Array(LETTER_CLASSES * LETTER_RUNS), word)).toEqual([]);
});

test('a lexicon without weights gives no score', () => {
  expect(letterScores(new Int8Array(), 'بيت')).toEqual([]);
});
