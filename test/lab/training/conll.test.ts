import { expect, test } from 'vitest';
import { readConll, splitAt } from '../../../src/lab/training/conll.ts';

test.each([
  [
    'two sentences',
    'أ\tO\nب\tB-PER\n\nج\tI-PER\n',
    [
      [
        ['أ', 'ب'],
        [0, 1],
      ],
      [['ج'], [2]],
    ],
  ],
  [
    'empty lines in a row, no last one',
    'أ\tO\n\n\nب\tO',
    [
      [['أ'], [0]],
      [['ب'], [0]],
    ],
  ],
  [
    'line ends of Windows',
    'أ\tB-LOC\r\n\r\nب\tO\r\n',
    [
      [['أ'], [3]],
      [['ب'], [0]],
    ],
  ],
  ['no label', 'أ\n', [[['أ'], [0]]]],
  ['nothing', '', []],
])('%s', (_, text, sentences) => {
  expect(readConll(text).map(({ tokens, labels }) => [tokens, labels])).toEqual(sentences);
});

test('an unknown label is a fault, with its line', () => {
  expect(() => readConll('أ\tO\nب\tB-XYZ')).toThrow('line 2: no such label: B-XYZ');
});

test('a split ends with a sentence', () => {
  const sentences = readConll('أ\tO\nب\tO\nج\tO\n\nد\tO\n\nه\tO\nو\tO');
  const [first, rest] = splitAt(sentences, 0.4);
  expect([first.length, rest.length]).toEqual([1, 2]);
});
