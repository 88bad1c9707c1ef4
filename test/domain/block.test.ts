import { expect, test } from 'vitest';
import { type Block, blockAt } from '../../src/domain/block.ts';

const blocks: readonly Block[] = [
  { id: 'p1', kind: 'paragraph', span: { start: 0, end: 10 } },
  { id: 'h1', kind: 'heading', span: { start: 11, end: 15 } },
  { id: 'p2', kind: 'paragraph', span: { start: 16, end: 30 } },
];

const cases: readonly [name: string, start: number, end: number, expected: string | undefined][] = [
  ['the first unit', 0, 1, 'p1'],
  ['a whole block', 11, 15, 'h1'],
  ['the last unit', 29, 30, 'p2'],
  ['a span that goes on into the next block belongs where it starts', 8, 13, 'p1'],
  ['the break between two blocks', 10, 11, undefined],
  ['after the text', 30, 31, undefined],
];

test.each(cases)('%s', (_name, start, end, expected) => {
  expect(blockAt(blocks, { start, end })?.id).toBe(expected);
});
