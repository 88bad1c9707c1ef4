import { expect, test } from 'vitest';
import { NAME_KIND } from '../../../../src/annotation/tagging/lexicon/nameKind.ts';
import { foreignNames } from '../../../../src/lab/training/names/foreignNames.ts';

const names = foreignNames();
const written = new Set(names.map(([name]) => name));

test.each([
  ['an English name', 'جيرالد'],
  ['an Italian name', 'جوفاني'],
  ['a Persian name, its letters as Arabic has them', 'آرش'],
])('it has %s: %s', (_, name) => {
  expect(written.has(name)).toBe(true);
});

test.each([['بان'], ['كان'], ['هذا']])('it has no form that is a common word: %s', (word) => {
  expect(written.has(word)).toBe(false);
});

test('all are of one kind', () => {
  expect(new Set(names.map(([, kind]) => kind))).toEqual(new Set([NAME_KIND.transliterated]));
});
