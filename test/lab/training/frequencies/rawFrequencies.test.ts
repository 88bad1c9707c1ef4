import { expect, test } from 'vitest';
import { rawFrequencies, rawWords } from '../../../../src/lab/training/frequencies/rawFrequencies.ts';

const times = (word: string, count: number) => new Array<string>(count).fill(word);

test.each([
  ['words, digits and marks', 'في عام ١٩٩٠، كتب.', ['في', 'عام', '1990', '،', 'كتب', '.']],
  ['folded', 'إلى المدينة', ['الي', 'المدينه']],
  ['a heading of one word is no sentence', 'مقدمة\nهذا كتاب', ['هذا', 'كتاب']],
])('the words of a text: %s', (_, text, words) => {
  expect(rawWords(text)).toEqual(words);
});

test.each([
  ['twice the logarithm of the count, and 1', times('كتاب', 8), [['كتاب', 7]]],
  ['three places are too few', times('كتاب', 3), []],
  [
    'the most common first, then by letter',
    [...times('ب', 4), ...times('ج', 5), ...times('ا', 4)],
    [
      ['ج', 5],
      ['ا', 5],
      ['ب', 5],
    ],
  ],
  [
    'a rare word with a proclitic counts for the word',
    [...times('وكتاب', 2), ...times('كتاب', 40)],
    [['كتاب', 11]],
  ],
])('frequencies: %s', (_, words, frequencies) => {
  expect(rawFrequencies(words)).toEqual(frequencies);
});
