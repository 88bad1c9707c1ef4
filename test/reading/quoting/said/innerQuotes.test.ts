import { describe, expect, test } from 'vitest';
import { innerQuotes, quoted } from '../../../../src/reading/quoting/said/innerQuotes.ts';

const cases: readonly [name: string, words: string, arabic: string, english: string][] = [
  ['none', 'ملتقى غدامس', 'ملتقى غدامس', 'ملتقى غدامس'],
  ['guillemets', 'ملتقى «غدامس» مهما', 'ملتقى “غدامس” مهما', 'ملتقى ‘غدامس’ مهما'],
  ['straight marks', 'ملتقى "غدامس" مهما', 'ملتقى “غدامس” مهما', 'ملتقى ‘غدامس’ مهما'],
  ['one within another', 'قال «ان “الحل” قريب»', 'قال “ان ‘الحل’ قريب”', 'قال ‘ان “الحل” قريب’'],
  ['two side by side', '«ا» و«ب»', '“ا” و“ب”', '‘ا’ و‘ب’'],
  ['one whose partner is left out', 'غدامس» مهما', 'غدامس” مهما', 'غدامس’ مهما'],
  ['one that is not closed', 'ملتقى «غدامس', 'ملتقى “غدامس', 'ملتقى ‘غدامس'],
];

describe('quotation marks within quoted words', () => {
  test.each(cases)('%s', (_name, words, arabic, english) => {
    expect(innerQuotes(words, 'ar')).toBe(arabic);
    expect(innerQuotes(words, 'en')).toBe(english);
  });

  test('stand within those of the sentence', () => {
    expect(quoted('«ا»', 'ar')).toBe('«“ا”»');
    expect(quoted('«ا»', 'en')).toBe('“‘ا’”');
  });
});
