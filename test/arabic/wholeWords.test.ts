import { expect, test } from 'vitest';
import { wholeWords } from '../../src/arabic/wholeWords.ts';

const TEXT = 'قال إن المكالمة طويلة، في 2019.';

test.each([
  ['a part of a word', 'كالم', 'المكالمة'],
  ['parts of two words', 'المة طوي', 'المكالمة طويلة'],
  ['whole words', 'إن المكالمة', 'إن المكالمة'],
  ['a part of a number', '01', '2019'],
  ['white space and marks', '، ', '، '],
  ['all', TEXT, TEXT],
])('widens %s', (_, part, whole) => {
  const start = TEXT.indexOf(part);
  const span = wholeWords(TEXT, { start, end: start + part.length });
  expect(TEXT.slice(span.start, span.end)).toBe(whole);
});
