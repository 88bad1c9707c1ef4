import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterProclitics, stripClitics } from '../../src/arabic/clitics.ts';
import { foldText } from '../../src/arabic/fold.ts';

/** What is left of the word where it holds the name; undefined where it does not. */
function left(word: string, name: string): string | undefined {
  const folded = foldText(word);
  const reading = afterProclitics(folded).find(({ forms }) => forms.includes(foldText(name)));
  return reading && folded.slice(reading.start);
}

const names: readonly [name: string, word: string, of: string, expected: string | undefined][] = [
  ['the name itself', 'حفتر', 'حفتر', 'حفتر'],
  ['«ل»', 'لحفتر', 'حفتر', 'حفتر'],
  ['«ب»', 'بليبيا', 'ليبيا', 'ليبيا'],
  ['«و»', 'وترامب', 'ترامب', 'ترامب'],
  ['«ف»', 'فترامب', 'ترامب', 'ترامب'],
  ['«ك»', 'كحفتر', 'حفتر', 'حفتر'],
  ['«س»', 'سترامب', 'ترامب', 'ترامب'],
  ['«و» and «ل»', 'ولترامب', 'ترامب', 'ترامب'],
  ['«ف» and «ب»', 'فبليبيا', 'ليبيا', 'ليبيا'],
  ['«و» and «ك»', 'وكحفتر', 'حفتر', 'حفتر'],
  ['«ل» before a lam of the name', 'لليبيا', 'ليبيا', 'ليبيا'],
  ['«ب» before the article', 'بالساعدية', 'الساعدية', 'الساعديه'],
  ['«و» before the article', 'والارهاب', 'الإرهاب', 'الارهاب'],
  ['«ف» and «ب» before the article', 'فبالولايات', 'الولايات', 'الولايات'],
  ['«ك» before the article', 'كالقاهرة', 'القاهرة', 'القاهره'],
  ['«ل» takes the alif of the article', 'للجيش', 'الجيش', 'لجيش'],
  ['«و» and «ل» take it too', 'وللجيش', 'الجيش', 'لجيش'],
  ['«ل» takes a lam of the article too', 'للواء', 'اللواء', 'لواء'],
  ['«ف» and «ل» before two lams', 'فللواء', 'اللواء', 'لواء'],
  ['a name that begins like a proclitic', 'لبنان', 'لبنان', 'لبنان'],
  ['a proclitic before such a name', 'ولبنان', 'لبنان', 'لبنان'],
  ['vocalised', 'لِحَفْتَر', 'حفتر', 'حفتر'],
  ['two prepositions', 'بلحفتر', 'حفتر', undefined],
  ['out of order', 'بوحفتر', 'حفتر', undefined],
  ['letters that are no proclitics', 'تحفتر', 'حفتر', undefined],
  ['another word', 'ليبيا', 'حفتر', undefined],
  ['with the article it is another word', 'الجيش', 'جيش', undefined],
  ['without it too', 'جيش', 'الجيش', undefined],
  ['two letters are no name under a proclitic', 'بلد', 'لد', undefined],
  ['the name goes on', 'لحفترية', 'حفتر', undefined],
  ['an empty word', '', 'حفتر', undefined],
];

const stems: readonly [name: string, word: string, expected: readonly string[]][] = [
  ['a bare word', 'قمر', ['قمر']],
  ['a proclitic', 'وقمر', ['وقمر', '~قمر']],
  ['the article', 'القمر', ['القمر', '~قمر']],
  ['proclitics and article', 'وبالقمر', ['وبالقمر', '~بالقمر', '~القمر', '~قمر']],
  ['the article after «ل»', 'للقمر', ['للقمر', '~لقمر=القمر=اللقمر', '~قمر']],
  ['a pronoun', 'كتابها', ['كتابها', 'كتاب~', '~تابها', '~تاب~']],
  ['ة before a pronoun', 'سياسته', ['سياسته', 'سياست~=سياسه', '~ياسته', '~ياست~=ياسه']],
  ['ى before a pronoun', 'مستشفاه', ['مستشفاه', 'مستشفا~=مستشفي']],
  ['ء before a pronoun', 'اصدقاوه', ['اصدقاوه', 'اصدقاو~=اصدقاء']],
  ['two letters before a pronoun', 'يده', ['يده', 'يد~']],
  ['no pronoun after the article', 'الفقيه', ['الفقيه', '~فقيه', '~فقي~']],
];

describe('afterProclitics', () => {
  test.each(names)('%s', (_name, word, of, expected) => {
    expect(left(word, of)).toBe(expected);
  });

  test('a name behind any proclitics is found, with the proclitics before it', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'ابتجحدرسصطعفقكلمنهوي'),
      minLength: 3,
      maxLength: 9,
    });
    const joined = fc.constantFrom('', 'و', 'ف', 'ب', 'ك', 'ل', 'س', 'وب', 'ول', 'فب', 'فل', 'وك', 'وس');
    fc.assert(
      fc.property(joined, letters, (before, name) => {
        const found = afterProclitics(before + name).find(({ forms }) => forms.includes(name));
        expect(found).toBeDefined();
        // A name that repeats its letters may be found earlier: «لللل».
        expect((before + name).slice(found?.start).endsWith(name.slice(2))).toBe(true);
      }),
    );
  });
});

describe('stripClitics', () => {
  test.each(stems)('%s', (_name, word, expected) => {
    const shown = stripClitics(word).map(({ start, end, forms }) => {
      const cut = [start > 0 ? '~' : '', end < word.length ? '~' : ''];
      return [`${cut[0]}${forms[0]}${cut[1]}`, ...forms.slice(1)].join('=');
    });
    expect(shown).toEqual(expected);
  });

  test('whatever the word, every reading lies in it and its first form is what stands there', () => {
    const word = fc.string({ unit: fc.constantFrom(...'اأبتةحدسفكلمنهوي '), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(word, fc.string()), (any) => {
        const [whole, ...rest] = stripClitics(any);
        expect(whole).toEqual({ start: 0, end: any.length, forms: [any] });
        for (const { start, end, forms } of rest) {
          expect(forms[0]).toBe(any.slice(start, end));
          expect(end - start).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });
});
