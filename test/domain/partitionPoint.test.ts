import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partitionPoint } from '../../src/domain/partitionPoint.ts';

it('is the number of things before the border, wherever that is', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), (length, border) => {
      expect(partitionPoint(length, (i) => i < border)).toBe(Math.min(length, border));
    }),
  );
});

it('asks about few of them, and about none that is not there', () => {
  const asked: number[] = [];
  partitionPoint(1_000_000, (i) => asked.push(i) > 0);
  expect(asked.length).toBeLessThanOrEqual(20);
  expect(Math.max(...asked)).toBe(999_999);
  expect(partitionPoint(0, () => true)).toBe(0);
});
