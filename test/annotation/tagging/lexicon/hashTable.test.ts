import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashPair, hashText } from '../../../../src/annotation/tagging/lexicon/hashing.ts';
import { HashTable } from '../../../../src/annotation/tagging/lexicon/hashTable.ts';

const key = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('each key has its row, and no other has one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(key), key, (keys, other) => {
      const table = new HashTable(Uint32Array.from(keys));
      keys.forEach((known, row) => {
        expect(table.row(known)).toBe(row);
      });
      if (!keys.includes(other)) expect(table.row(other)).toBe(-1);
    }),
  );
});

// A model file speaks of words by these numbers: another value would make every model unreadable.
test.each([
  ['', 2872998923],
  ['لبنان', 3245547881],
])('the hash of «%s» never changes', (text, hash) => {
  expect(hashText(text)).toBe(hash);
});

test('the order of a pair matters', () => {
  expect(hashPair(1, 2)).not.toBe(hashPair(2, 1));
});
