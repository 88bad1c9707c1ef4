import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankOf, unranked } from '../../../src/linking/paragraph/multisetRank.ts';

it('numbers the multisets in order, without a gap', () => {
  const sets = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((rank) => unranked(BigInt(rank), 2, 4));
  expect(sets).toEqual([
    [0, 0],
    [0, 1],
    [1, 1],
    [0, 2],
    [1, 2],
    [2, 2],
    [0, 3],
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

it('gives the multiset back for its number', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2429), { minLength: 6, maxLength: 6 }), (values) => {
      const ascending = values.sort((a, b) => a - b);
      expect(unranked(rankOf(ascending), 6, 2430)).toEqual(ascending);
    }),
  );
});

it('gives some multiset for any number', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 60n }), (rank) => {
      expect(unranked(rank, 6, 2430).every((value) => value >= 0 && value < 2430)).toBe(true);
    }),
  );
});
