import { expect, test } from 'vitest';
import { NAME_KIND } from '../../../../src/annotation/tagging/lexicon/nameKind.ts';
import { letterScores } from '../../../../src/annotation/tagging/tokens/letterScores.ts';
import { trainLetters } from '../../../../src/lab/training/lexicon/trainLetters.ts';

const given = ['عبدالله', 'عبدالرحمن', 'عبدالكريم', 'عبدالسلام', 'عبدالمجيد'];
const places = ['افغانستان', 'باكستان', 'طاجيكستان', 'اوزبكستان', 'كردستان'];
const common = ['اجتماعات', 'مستشفيات', 'انتخابات', 'مفاوضات', 'صراعات'];
const phrases = new Map([
  ...given.map((name) => [name, NAME_KIND.arabicGivenName] as const),
  ...places.map((name) => [name, NAME_KIND.country] as const),
  ['مجلس', NAME_KIND.organisationHead],
]);
const frequencies = new Map([...common, 'مجلس'].map((word) => [word, 10] as const));
const weights = trainLetters(phrases, frequencies);

test.each([
  ['a given name', 'عبدالحميد', 0],
  ['a place', 'بلوشستان', 2],
  ['a common word', 'مظاهرات', 3],
])('an unseen word looks like %s: %s', (_, word, likeliest) => {
  const scores = letterScores(weights, word);
  expect(scores.indexOf(Math.max(...scores))).toBe(likeliest);
});

test('the same words give the same weights', () => {
  expect(trainLetters(phrases, frequencies)).toEqual(weights);
});

test('a name of another kind teaches nothing', () => {
  const without = new Map([...phrases].filter(([name]) => name !== 'مجلس'));
  const words = new Map([...frequencies].filter(([word]) => word !== 'مجلس'));
  expect(trainLetters(without, words)).toEqual(weights);
});
