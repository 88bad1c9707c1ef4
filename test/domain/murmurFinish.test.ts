import { expect, test } from 'vitest';
import { murmurFinish } from '../../src/domain/murmurFinish.ts';

test.each([
  [0, 0],
  [1, 0x514e28b7],
  [0xffffffff, 0x81f16f39],
])('%i is finished as MurmurHash3 does', (hash, expected) => {
  expect(murmurFinish(hash)).toBe(expected);
});
