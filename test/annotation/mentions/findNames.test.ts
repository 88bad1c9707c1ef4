import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../../src/annotation/mentions/findNames.ts';
import { fold, foldText } from '../../../src/arabic/fold.ts';
import { isSpanOf, sliceOf } from '../../../src/domain/span.ts';

/** The words found in `text` for `forms`, in the order found. */
function found(text: string, ...forms: readonly string[]): readonly string[] {
  const names = forms.map((form) => ({ entity: form, form }));
  return findNames(fold(text), names).map(({ span }) => sliceOf(text, span));
}

const cases: readonly [name: string, text: string, forms: readonly string[], expected: readonly string[]][] =
  [
    ['a word by itself', 'قال حفتر', ['حفتر'], ['حفتر']],
    ['joined «ل»', 'لحفتر', ['حفتر'], ['حفتر']],
    ['joined «ب»', 'بليبيا', ['ليبيا'], ['ليبيا']],
    ['joined «و»', 'وترامب', ['ترامب'], ['ترامب']],
    ['joined «ف»', 'فليبيا', ['ليبيا'], ['ليبيا']],
    ['joined «ف» and «ب»', 'فبليبيا', ['ليبيا'], ['ليبيا']],
    ['joined «و» and «ل»', 'ولترامب', ['ترامب'], ['ترامب']],
    ['joined «ك»', 'كحفتر', ['حفتر'], ['حفتر']],
    ['joined «ل» before a lam of the name', 'لليبيا', ['ليبيا'], ['ليبيا']],
    ['joined «ب» before the article', 'بالساعدية', ['الساعدية'], ['الساعدية']],
    ['the article whose alif «ل» takes', 'للجيش', ['الجيش'], ['لجيش']],
    ['the same after «و»', 'وللجيش الليبي', ['الجيش الليبي'], ['لجيش الليبي']],
    [
      'the article whose lam «ل» takes too',
      'للواء احمد المسماري',
      ['اللواء أحمد المسماري'],
      ['لواء احمد المسماري'],
    ],
    ['three joined are no proclitics', 'وبكحفتر', ['حفتر'], []],
    ['letters that are no proclitics', 'تحفتر', ['حفتر'], []],
    ['proclitics out of order', 'بوحفتر', ['حفتر'], []],
    ['a name inside a word', 'الليبية', ['الليبي'], []],
    ['a name at the beginning of a word', 'قطرات', ['قطر'], []],
    ['a name before a digit', 'قطر2', ['قطر'], []],
    ['what is left of «بلد» is no name', 'في بلد بعيد', ['لد'], []],
    ['a name is not cut into «ل» and another', 'ولبنان وبنان', ['لبنان', 'بنان'], ['لبنان', 'بنان']],
    ['without the article it is another word', 'وبناء جيش', ['الجيش'], []],
    ['with the article it is another word', 'السلامة', ['سلامة'], []],
    ['borders of marks', '«حفتر»،حفتر.كما', ['حفتر'], ['حفتر', 'حفتر']],
    ['vocalisation', 'حَفْتَرٍ', ['حفتر'], ['حَفْتَرٍ']],
    ['tatweel', 'حفـــتر', ['حفتر'], ['حفـــتر']],
    ['a mark between proclitic and name', 'لِحفتر', ['حفتر'], ['حفتر']],
    ['seats of hamza', 'امريكا وأمريكا', ['أمريكا'], ['امريكا', 'أمريكا']],
    ['ى for ي', 'المصرى', ['المصري'], ['المصرى']],
    ['ه for ة', 'الزاويه', ['الزاوية'], ['الزاويه']],
    ['a form written otherwise', 'الى الساعديه', ['السَّاعِديَّة'], ['الساعديه']],
    [
      'the longer first where both start together',
      'مجلس الامن الدولي',
      ['مجلس الأمن', 'مجلس الأمن الدولي'],
      ['مجلس الامن الدولي', 'مجلس الامن'],
    ],
    ['in text order', 'حفتر وترامب وحفتر', ['ترامب', 'حفتر'], ['حفتر', 'ترامب', 'حفتر']],
    ['several spaces', 'مجلس   الأمن', ['مجلس الامن'], ['مجلس   الأمن']],
    ['a break of the line', 'مجلس\nالأمن', ['مجلس الامن'], ['مجلس\nالأمن']],
    ['only the beginning of the name', 'مجلس النواب', ['مجلس الامن'], []],
    ['the name goes on in a longer word', 'مجلس الامنية', ['مجلس الامن'], []],
    ['quotation marks in the name', 'مخرجات ملتقى «غدامس» مهما', ['ملتقى «غدامس»'], ['ملتقى «غدامس»']],
    ['other quotation marks', 'مخرجات ملتقى "غدامس" مهما', ['ملتقى «غدامس»'], ['ملتقى "غدامس"']],
    ['a Latin name in other case', 'قال NATO', ['Nato'], ['NATO']],
    ['no text', '', ['حفتر'], []],
    ['a name of nothing but marks', 'قال «»', ['«»', ' ', ''], []],
  ];

describe('findNames', () => {
  test.each(cases)('%s', (_name, text, forms, expected) => {
    expect(found(text, ...forms)).toEqual(expected);
  });

  test('a form that an entity has twice is found once; one of two entities, for both', () => {
    const names = [
      { entity: 'a', form: 'أمريكا' },
      { entity: 'a', form: 'امريكا' },
      { entity: 'b', form: 'أمريكا' },
    ];
    expect(findNames(fold('أمريكا'), names).map(({ entity }) => entity)).toEqual(['a', 'b']);
  });

  test('what a name carries along comes back with its match', () => {
    const [match] = findNames(fold('حفتر'), [{ entity: 'haftar', form: 'حفتر', weight: 7 }]);
    expect(match).toEqual({ entity: 'haftar', form: 'حفتر', weight: 7, span: { start: 0, end: 4 } });
  });

  test('whatever the text and the names, a match lies in the text and reads as its name', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'اأإآبةهتلكوفسشيىرمن'.split(''), ' ', '\n', 'ـ', 'ُ', '»', '«', '1'),
      maxLength: 40,
    });
    const name = fc.string({ unit: fc.constantFrom(...'اأبلكوةمنل '.split('')), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(letters, fc.array(name, { maxLength: 6 }), (text, forms) => {
        // Names strewn into the text, with and without proclitics, so that most runs match something.
        const strewn = `${text} ${forms.join(' ')} ${forms.map((form) => `ل${form}`).join('،')}${text}`;
        for (const { form, span } of findNames(
          fold(strewn),
          forms.map((form) => ({ entity: form, form })),
        )) {
          expect(isSpanOf(strewn, span)).toBe(true);
          const words = foldText(sliceOf(strewn, span));
          const before = foldText(strewn.slice(0, span.start));
          const readings = before.endsWith('ل') && words.startsWith('ل') ? ['', 'ا', 'ال'] : [''];
          expect(readings.map((article) => article + words)).toContain(foldText(form).trim());
        }
      }),
    );
  });
});
