import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldText, unfold } from '../../src/arabic/fold.ts';

const cases: readonly [name: string, text: string, expected: string][] = [
  ['nothing', '', ''],
  ['hamza seats', 'أمس إلى آخر ٱلحمد مؤمن شيئا', 'امس الي اخر الحمد مومن شييا'],
  ['ى and ة', 'مستشفى المدينة', 'مستشفي المدينه'],
  ['letters of Persian and Urdu keyboards', 'کتابی ہے ۀ ۂ ۓ', 'كتابي هي ه ه ي'],
  ['vocalisation', 'حَفْتَرٌ', 'حفتر'],
  ['a hamza typed apart', 'ا\u0654مس و\u0654 ي\u0654 ا\u0653ن', 'امس و ي ان'],
  ["Qur'anic signs", 'قُلۡ هُوَ ٱللَّهُ أَحَدٌۖ', 'قل هو الله احد'],
  ['tatweel', 'حفـــتر', 'حفتر'],
  ['digits', '٢٠١٩ ۲۰۱۹ 2019', '2019 2019 2019'],
  ['Latin capitals', 'NATO É', 'nato é'],
  ['quotation marks', '«قال» “قال” ‘قال’', `"قال" "قال" 'قال'`],
  ['white space', 'قال\r\n\t\u00a0حفتر', 'قال حفتر'],
  ['the line end U+0085', 'قال\u0085حفتر', 'قال حفتر'],
  ['direction marks', '\u202bلي\u200fبيا\u202c \u2067x\u2069\u061c', 'ليبيا x'],
  ['joiners and a byte order mark', '\ufeffمی\u200cشود', 'ميشود'],
  ['control characters', 'حف\u0000\u001bتر\u007f\u009f', 'حفتر'],
  ['presentation forms', '\ufedf\ufef4\ufe92\ufef4\ufe8e', 'ليبيا'],
  ['ligatures', '\ufefb \ufdf2 \ufdfa', 'لا الله صلي الله عليه وسلم'],
  ['presentation forms of marks', 'ح\ufe77ف', 'حف'],
  ['other scripts stay', '日本 😀 ßø', '日本 😀 ßø'],
];

/** Strings that hold whatever folding treats specially, and anything else. */
const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(...cases.map(([, text]) => text), 'ـ', '\u064e', '\ud800', '\udc00'),
    ),
  )
  .map((pieces) => pieces.join(''));

describe('fold', () => {
  test.each(cases)('%s', (_name, text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  test('the map back is total and monotone: every unit has its place in the original, in order and apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: folded, starts, ends } = fold(text);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (let n = 0; n < folded.length; n++) {
          const [start = -1, end = -1] = [starts[n], ends[n]];
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          // The letters of one ligature share its place.
          if (start !== starts[n - 1]) expect(start).toBeGreaterThanOrEqual(ends[n - 1] ?? 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('what the map leaves out carries no letter', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { starts, ends } = fold(text);
        const covered = new Set(
          Array.from(starts, (start, n) => [start, ends[n] ?? 0] as const).flatMap(([start, end]) =>
            Array.from({ length: end - start }, (_, n) => start + n),
          ),
        );
        const left = Array.from({ length: text.length }, (_, n) => n).filter((n) => !covered.has(n));
        expect(left.map((n) => text.charAt(n)).join('')).toMatch(/^[\p{M}\p{Cc}\p{Cf}ـ\ufe70-\ufe7f]*$/u);
      }),
      { numRuns: 500 },
    );
  });

  test('a stretch of the folded text unfolds to what folds to it', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        fc.pre(folded.text.length > 0);
        const [start = 0, last = 0] = [a % folded.text.length, b % folded.text.length].sort((x, y) => x - y);
        const span = unfold(folded, { start, end: last + 1 });
        expect(foldText(text.slice(span.start, span.end))).toContain(folded.text.slice(start, last + 1));
      }),
      { numRuns: 500 },
    );
  });

  test('folding again changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  test('canonically equal texts fold alike', () => {
    const arabic = fc.string({
      unit: fc.constantFrom(...'ابتأإآؤئىةۀۂۓكي', '\u0653', '\u0654', '\u064e', ' '),
    });
    fc.assert(
      fc.property(arabic, (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
    );
  });

  test('no span unfolds that does not lie in the folded text', () => {
    expect(() => unfold(fold('قال'), { start: 1, end: 4 })).toThrow(RangeError);
    expect(() => unfold(fold('قال'), { start: 1, end: 1 })).toThrow(RangeError);
  });
});
