import { expect, test } from 'vitest';
import { NAME_KIND } from '../../../../src/annotation/tagging/lexicon/nameKind.ts';
import { gazetteerOf } from '../../../../src/lab/training/names/gazetteer.ts';

const composed = gazetteerOf(['composed']);
const packages = gazetteerOf(['packages']);

test.each([
  ['a people under the article, feminine', 'الفرنسيه', NAME_KIND.nationality],
  ['a given name of one word', 'عبدالرحمن', NAME_KIND.arabicGivenName],
  ['the same in two words', 'عبد الرحمن', NAME_KIND.arabicGivenName],
  ['a body', 'مجلس الامن', NAME_KIND.organisation],
  ['a title', 'وزير', NAME_KIND.title],
  ['a currency', 'دولار', NAME_KIND.miscellaneous],
])('composed: %s', (_, phrase, kind) => {
  expect((composed.get(phrase) ?? 0) & kind).toBe(kind);
});

test.each([
  ['a state', 'لبنان', NAME_KIND.country],
  ['its name in full', 'الجمهوريه اللبنانيه', NAME_KIND.country],
  ['a large city', 'الاسكندريه', NAME_KIND.largePlace],
  ['a given name', 'زينب', NAME_KIND.arabicGivenName],
])('of packages: %s', (_, phrase, kind) => {
  expect((packages.get(phrase) ?? 0) & kind).toBe(kind);
});

test('a name of several kinds has them all', () => {
  const kinds = NAME_KIND.arabicGivenName | NAME_KIND.familyName;
  expect((composed.get('حسن') ?? 0) & kinds).toBe(kinds);
});

test('every phrase is folded Arabic', () => {
  const odd = [...composed.keys(), ...packages.keys()].filter(
    (phrase) => !/^[\u0621-\u064a0-9 ]{2,}$/.test(phrase),
  );
  expect(odd).toEqual([]);
});
