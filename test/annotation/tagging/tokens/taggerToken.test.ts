import { expect, test } from 'vitest';
import { hashText } from '../../../../src/annotation/tagging/lexicon/hashing.ts';
import { tokenOf } from '../../../../src/annotation/tagging/tokens/taggerToken.ts';
import { PROCLITIC } from '../../../../src/annotation/tagging/tokens/wordForms.ts';
import { smallLexicon } from '../smallLexicon.ts';

const lexicon = smallLexicon({}, { وزير: 12, زير: 3, القاهره: 9, كتاب: 10, تاب: 13 });

test.each([
  ['a word that begins like a conjunction stays whole', 'وزير', 'وزير', PROCLITIC.none],
  ['a common word comes out of its proclitics', 'وبالقاهرة', 'القاهره', PROCLITIC.both],
  ['a little more common is not enough', 'كتاب', 'كتاب', PROCLITIC.none],
  ['an unknown word stays whole', 'فيلتمان', 'فيلتمان', PROCLITIC.none],
  ['a direction mark is not a letter', '\u200fوزير', 'وزير', PROCLITIC.none],
])('%s: %s', (_, written, stem, proclitic) => {
  const token = tokenOf(written, lexicon);
  expect([token.stem, token.proclitic]).toEqual([hashText(stem), proclitic]);
});

test.each([
  ['the article', 'القاهرة', true, 'قاهره'],
  ['«ال» that is the word', 'الم', false, 'الم'],
])('%s: %s', (_, written, article, bare) => {
  const token = tokenOf(written, lexicon);
  expect([token.article, token.bare]).toEqual([article, hashText(bare)]);
});

test.each([
  ['Arabic and Latin', 'بيت', 'abc'],
  ['digits and letters', '123', 'بيت'],
  ['two marks', '.', '«'],
])('the shape tells apart %s', (_, one, other) => {
  expect(tokenOf(one, lexicon).shape).not.toBe(tokenOf(other, lexicon).shape);
});
