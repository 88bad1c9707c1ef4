import { describe, expect, test } from 'vitest';
import type { Stance } from '../../../src/domain/position.ts';
import { arabicWords } from '../../../src/reading/words/arabicWords.ts';
import { englishWords } from '../../../src/reading/words/englishWords.ts';
import { arabicNumeral } from '../../../src/reading/words/numeral.ts';
import { wordsIn } from '../../../src/reading/words/wordsIn.ts';

describe('Arabic plurals', () => {
  const times: readonly [count: number, expected: string][] = [
    [0, 'لا ذكر في النص'],
    [1, 'موضع واحد في النص'],
    [2, 'موضعان في النص'],
    [3, '٣ مواضع في النص'],
    [10, '١٠ مواضع في النص'],
    [11, '١١ موضعًا في النص'],
    [99, '٩٩ موضعًا في النص'],
    [100, '١٠٠ موضع في النص'],
    [101, '١٠١ موضع في النص'],
    [102, '١٠٢ موضع في النص'],
    [103, '١٠٣ مواضع في النص'],
  ];
  test.each(times)('%i mentions', (count, expected) => {
    expect(arabicWords.times(count)).toBe(expected);
  });

  const paragraphs: readonly [count: number, expected: string][] = [
    [0, 'لا فقرات'],
    [1, 'فقرة واحدة'],
    [2, 'فقرتان'],
    [3, '٣ فقرات'],
    [10, '١٠ فقرات'],
    [11, '١١ فقرة'],
    [100, '١٠٠ فقرة'],
    [103, '١٠٣ فقرات'],
  ];
  test.each(paragraphs)('%i paragraphs', (count, expected) => {
    expect(arabicWords.text.paragraphs(count)).toBe(expected);
  });

  const positions: readonly [count: number, expected: string][] = [
    [0, 'لا مواقف'],
    [1, 'موقف واحد'],
    [2, 'موقفان'],
    [9, '٩ مواقف'],
    [11, '١١ موقفًا'],
    [99, '٩٩ موقفًا'],
    [100, '١٠٠ موقف'],
  ];
  test.each(positions)('%i positions', (count, expected) => {
    expect(arabicWords.here.positions(count)).toBe(expected);
  });

  test('minutes', () => {
    expect([0, 1, 2, 4, 12].map(arabicWords.text.minutes)).toEqual([
      'أقل من دقيقة',
      'دقيقة واحدة',
      'دقيقتان',
      '٤ دقائق',
      '١٢ دقيقة',
    ]);
  });
});

describe('English plurals', () => {
  test('mentions, paragraphs and minutes', () => {
    expect([1, 2, 11].map(englishWords.times)).toEqual([
      'mentioned once',
      'mentioned 2 times',
      'mentioned 11 times',
    ]);
    expect([1, 8].map(englishWords.text.paragraphs)).toEqual(['1 paragraph', '8 paragraphs']);
    expect([1, 4].map(englishWords.text.minutes)).toEqual(['1 minute', '4 minutes']);
  });

  test('no minute at all is less than one', () => {
    expect(englishWords.text.minutes(0)).toBe('less than a minute');
  });
});

/** The three forms of each stance that Arabic tells apart. */
const ARABIC_STANCES: readonly [Stance, masculine: string, feminine: string, plural: string][] = [
  ['supports', 'يؤيّد', 'تؤيّد', 'يؤيّدون'],
  ['opposes', 'يعارض', 'تعارض', 'يعارضون'],
  ['accuses', 'يتّهم', 'تتّهم', 'يتّهمون'],
  ['calls-for', 'يدعو إلى', 'تدعو إلى', 'يدعون إلى'],
  ['predicts', 'يتوقّع', 'تتوقّع', 'يتوقّعون'],
  ['considers', 'يرى', 'ترى', 'يرون'],
  ['announces', 'يعلن', 'تعلن', 'يعلنون'],
  ['denies', 'ينفي', 'تنفي', 'ينفون'],
];

describe('stances', () => {
  test.each(ARABIC_STANCES)('«%s» agrees in Arabic', (stance, masculine, feminine, plural) => {
    expect(arabicWords.position.stances[stance]).toEqual({
      masculine,
      feminine,
      plural,
      'non-human-plural': feminine,
    });
  });

  test.each([
    ['supports', 'supports', 'support'],
    ['denies', 'denies', 'deny'],
    ['calls-for', 'calls for', 'call for'],
  ] as const)('«%s» agrees in English in number alone', (stance, singular, plural) => {
    expect(englishWords.position.stances[stance]).toEqual({
      masculine: singular,
      feminine: singular,
      plural,
      'non-human-plural': plural,
    });
  });
});

describe('numbers, dates and lists', () => {
  test('a numeral keeps its order and whatever is no digit', () => {
    expect(arabicNumeral(1234567890)).toBe('١٢٣٤٥٦٧٨٩٠');
    expect(arabicNumeral(-3.5)).toBe('-٣.٥');
  });

  const dates: readonly [iso: string, ar: string, en: string][] = [
    ['2019-04-19', '١٩ أبريل ٢٠١٩', '19 April 2019'],
    ['2019-12-01', '١ ديسمبر ٢٠١٩', '1 December 2019'],
    ['2019-01', 'يناير ٢٠١٩', 'January 2019'],
    ['2019', '٢٠١٩', '2019'],
  ];
  test.each(dates)('%s', (iso, ar, en) => {
    expect(arabicWords.date(iso)).toBe(ar);
    expect(englishWords.date(iso)).toBe(en);
  });

  const lists: readonly [items: readonly string[], ar: string, en: string][] = [
    [[], '', ''],
    [['أ'], 'أ', 'أ'],
    [['أ', 'ب'], 'أ وب', 'أ and ب'],
    [['أ', 'ب', 'ج'], 'أ وب وج', 'أ, ب and ج'],
  ];
  test.each(lists)('%j', (items, ar, en) => {
    expect(arabicWords.list(items)).toBe(ar);
    expect(englishWords.list(items)).toBe(en);
  });
});

/** Every word of the interface by its path; what takes something is given it. */
function said(words: object, path = ''): readonly [path: string, text: string][] {
  return Object.entries(words).flatMap(([name, value]): readonly [string, string][] => {
    const here = `${path}${name}`;
    if (typeof value === 'object') return [...said(value, `${here}.`)];
    if (typeof value === 'string') return [[here, value]];
    // Those that format a date, a list or a number are tried above.
    if (['date', 'list', 'number'].includes(name)) return [];
    return [[here, String(value(...[3, 7, 'x', 'y'].slice(0, value.length)))]];
  });
}

describe('the two languages', () => {
  test('say the same things', () => {
    const paths = (language: 'ar' | 'en') => said(wordsIn(language)).map(([path]) => path);
    expect(paths('ar')).toEqual(paths('en'));
  });

  test('say each in its own script, and nothing is left unsaid', () => {
    for (const [path, text] of said(arabicWords)) {
      expect(text.trim(), path).not.toBe('');
      if (
        !['direction', 'comma', 'tools.otherLanguage', 'text.statedDate', 'passage.quotation'].includes(path)
      ) {
        expect(text, path).toMatch(/\p{Script=Arabic}/u);
      }
    }
    for (const [path, text] of said(englishWords)) {
      if (path !== 'tools.otherLanguage') expect(text, path).not.toMatch(/\p{Script=Arabic}/u);
      expect(text, path).not.toBe('');
    }
  });
});
