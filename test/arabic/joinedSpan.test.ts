import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedSpan } from '../../src/arabic/joinedSpan.ts';
import { isJoinedAt } from '../../src/arabic/joining.ts';
import { sliceOf } from '../../src/domain/span.ts';

const cases: readonly [name: string, text: string, words: string, expected: string][] = [
  ['a proclitic that joins', 'قال لحفتر', 'حفتر', 'لحفتر'],
  ['two of them', 'فلطرابلس', 'طرابلس', 'فلطرابلس'],
  ['a proclitic that does not join', 'قال وترامب', 'ترامب', 'ترامب'],
  ['of two, the one that joins', 'وبليبيا', 'ليبيا', 'بليبيا'],
  ['a word by itself', 'في ليبيا الآن', 'ليبيا', 'ليبيا'],
  ['a suffix, up to the letter that joins no further', 'ليبيون', 'ليبي', 'ليبيو'],
  ['a suffix after a letter that does not join', 'حفتره', 'حفتر', 'حفتر'],
  ['vowel signs belong to their letter', 'حفترَ قال', 'حفتر', 'حفترَ'],
  ['a vowel sign does not part letters', 'لِحفتر', 'حفتر', 'لِحفتر'],
  ['tatweel joins', 'بـليبيا', 'ليبيا', 'بـليبيا'],
  ['a zero width joiner joins', 'ب\u200Dليبيا', 'ليبيا', 'ب\u200Dليبيا'],
  ['a zero width non-joiner does not', 'ب\u200Cليبيا', 'ليبيا', 'ليبيا'],
  ['a mark of direction does not part letters', 'ب\u200Fليبيا', 'ليبيا', 'ب\u200Fليبيا'],
  ['hamza joins to nothing', 'جزءليبيا', 'ليبيا', 'ليبيا'],
  ['letters of the Maghreb and of Persian', 'بڨفصة بگرگان', 'گرگان', 'بگرگان'],
  ['digits and Latin do not join', 'ب2019', '2019', '2019'],
  ['quotation marks do not join', 'ب«ليبيا»', 'ليبيا', 'ليبيا'],
  ['a surrogate pair stays whole', 'a\u{1F600}b', '\uDE00b', '\u{1F600}b'],
];

describe('joinedSpan', () => {
  test.each(cases)('%s', (_name, text, words, expected) => {
    const start = text.indexOf(words);
    expect(sliceOf(text, joinedSpan(text, { start, end: start + words.length }))).toBe(expected);
  });

  test('takes in the span, and begins and ends where nothing is joined', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'بلاحر وّـ\u200C\u200Fء'), maxLength: 20 });
    fc.assert(
      fc.property(letters, fc.nat(20), fc.nat(20), (text, a, b) => {
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const joined = joinedSpan(text, span);
        expect(joined.start).toBeLessThanOrEqual(span.start);
        expect(joined.end).toBeGreaterThanOrEqual(span.end);
        expect([isJoinedAt(text, joined.start), isJoinedAt(text, joined.end)]).toEqual([false, false]);
      }),
    );
  });
});
