import { at } from '../../domain/at.ts';
import { murmurFinish } from '../../domain/murmurFinish.ts';
import { unsignedAt } from '../../domain/typedAt.ts';
import type { HashedWords } from './hashedWords.ts';

/*
 * The hash of a sequence of words is a polynomial in `BASE` modulo 2³² whose coefficients are the hashes of
 * the words. So the hash of any stretch follows from those of the two prefixes that end where it begins and
 * ends (Rabin and Karp 1987).
 */
const BASE = 0x2c1b3c6d;

/** For each number of words from 0 on, the hash of the first so many words. */
export function prefixHashes({ hashes }: HashedWords): Int32Array {
  const prefixes = new Int32Array(hashes.length + 1);
  let hash = 0;
  for (let word = 0; word < hashes.length; word++) {
    hash = (Math.imul(hash, BASE) + unsignedAt(hashes, word)) | 0;
    prefixes[word + 1] = hash;
  }
  return prefixes;
}

/**
 * The hash, 32 bits, of the words from `first` up to `end` in their order: other words or another order give
 * another number, but for one case in four billion.
 * @throws RangeError if the text has no such words.
 */
export function sequenceHash(
  { prefixes }: { readonly prefixes: Int32Array },
  { first, end }: { readonly first: number; readonly end: number },
): number {
  const before = Math.imul(at(prefixes, first), power(end - first));
  return murmurFinish(at(prefixes, end) - before);
}

/** `BASE` to the power of `exponent`, modulo 2³². */
function power(exponent: number): number {
  let result = 1;
  let square = BASE;
  for (let left = exponent; left > 0; left >>>= 1) {
    if (left & 1) result = Math.imul(result, square);
    square = Math.imul(square, square);
  }
  return result;
}
