import { expect, test } from 'vitest';
import { wholeWords } from '../../src/arabic/wholeWords.ts';

test.each([
  ['a part of one word', 'أعلنت الحكومة أمس', 'كوم', 'الحكومة'],
  ['parts of two words', 'أعلنت الحكومة أمس', 'نت الح', 'أعلنت الحكومة'],
  ['whole words', 'أعلنت الحكومة أمس', 'الحكومة', 'الحكومة'],
  ['with a mark at its end', 'قال: نعم.', 'عم.', 'نعم.'],
])('%s', (_name, text, words, expected) => {
  const start = text.indexOf(words);
  const span = wholeWords(text, { start, end: start + words.length });
  expect(text.slice(span.start, span.end)).toBe(expected);
});
