import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitWords } from '../../src/arabic/splitWords.ts';
import { isSpanOf, type Span, sliceOf } from '../../src/domain/span.ts';

/** The words of a text, each kind in its own sign: Arabic ~, foreign @, number #, mark as it is. */
function shown(text: string, span?: Span): string {
  const signs = { arabic: '~', foreign: '@', number: '#', mark: '' };
  return splitWords(text, span)
    .map((word) => signs[word.kind] + sliceOf(text, word.span))
    .join(' ');
}

const cases: readonly [name: string, text: string, expected: string][] = [
  ['no text', '', ''],
  ['white space', ' \n\t', ''],
  ['words and marks', 'قال: نعم، ومضى.', '~قال : ~نعم ، ~ومضى .'],
  ['vocalised words', 'حَفْتَرٌ قالَ', '~حَفْتَرٌ ~قالَ'],
  ['tatweel', 'حفـــتر', '~حفـــتر'],
  ['proclitics stay', 'وبليبيا', '~وبليبيا'],
  ['guillemets', '«غدامس»', '« ~غدامس »'],
  ['no space after the full stop', 'ليبيا.كما', '~ليبيا . ~كما'],
  ['a number beside a word', 'قطر2022', '~قطر #2022'],
  ['Arabic digits, the decimal mark, percent', '٣٫٥٪', '#٣٫٥ ٪'],
  ['grouped digits', '1,234,567.89 دولار', '#1,234,567.89 ~دولار'],
  ['a full stop after a number', 'عام 2019.', '~عام #2019 .'],
  ['a date', '22/4/2019', '#22 / #4 / #2019'],
  ['Latin words', 'قال NATO', '~قال @NATO'],
  ['two scripts in one', 'الـNATO', '~الـ @NATO'],
  ['apostrophes', "don't l’Orient 'x'", "@don't @l’Orient ' @x '"],
  ['a hyphen', 'F-16', '@F - #16'],
  ['letters with accents', 'É́lysée', '@É́lysée'],
  ['a joiner in Persian', 'می‌شود', '~می‌شود'],
  ['a direction mark inside a word', 'لي‏بيا', '~لي‏بيا'],
  ['direction marks around it', '\u202bليبيا\u202c', '~ليبيا'],
  ['presentation forms', 'ﻟﻴﺒﻴﺎ', '~ﻟﻴﺒﻴﺎ'],
  ['repeated marks', '؟!..', '؟ ! . .'],
  ['an emoji', 'نعم👍', '~نعم 👍'],
  ['initials', 'د.أحمد', '~د . ~أحمد'],
];

describe('splitWords', () => {
  test.each(cases)('%s', (_name, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('within a span only', () => {
    expect(shown('قال ترامب لحفتر', { start: 4, end: 9 })).toBe('~ترامب');
  });

  test('whatever the text, words are in order, apart, and hold every letter and digit', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...cases.map(([, text]) => text)));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const spans = splitWords(text).map(({ span }) => span);
        const between = [...spans, { start: text.length, end: 0 }].map(({ start }, n) =>
          text.slice(spans[n - 1]?.end ?? 0, start),
        );
        expect(spans.every((span) => isSpanOf(text, span))).toBe(true);
        expect(spans.every(({ start }, n) => start >= (spans[n - 1]?.end ?? 0))).toBe(true);
        expect(between.join(' ')).not.toMatch(/[\p{L}\p{N}\p{P}]/u);
      }),
    );
  });
});
