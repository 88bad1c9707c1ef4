import { expect, test } from 'vitest';
import { PROCLITIC, wordForms } from '../../../../src/annotation/tagging/tokens/wordForms.ts';

const { none, conjunction, preposition, both } = PROCLITIC;

test.each([
  [
    'a bare word',
    'لبنان',
    [
      ['لبنان', none],
      ['بنان', preposition],
    ],
  ],
  [
    'a conjunction and a preposition',
    'وبالقاهره',
    [
      ['وبالقاهره', none],
      ['بالقاهره', conjunction],
      ['القاهره', both],
    ],
  ],
  [
    'the article under «لل»',
    'للامم',
    [
      ['للامم', none],
      ['الامم', preposition],
    ],
  ],
  [
    'a conjunction before «لل»',
    'وللامم',
    [
      ['وللامم', none],
      ['للامم', conjunction],
      ['الامم', both],
    ],
  ],
  ['too short to be cut', 'وفد', [['وفد', none]]],
  ['no letters', '2002', [['2002', none]]],
  ['nothing', '', [['', none]]],
])('%s: %s', (_, word, forms) => {
  expect(wordForms(word).map(({ text, proclitic }) => [text, proclitic])).toEqual(forms);
});
