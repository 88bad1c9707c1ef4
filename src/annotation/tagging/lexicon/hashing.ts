import { murmurFinish } from '../../../domain/murmurFinish.ts';

/**
 * The 32-bit hash of a string: FNV-1a over its UTF-16 units (Fowler, Noll and Vo), then the finish of
 * MurmurHash3. The same in every engine; a model file speaks of words only by this number.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return murmurFinish(hash);
}

/** The hash of a pair of 32-bit numbers; the order matters. */
export function hashPair(first: number, second: number): number {
  return murmurFinish(Math.imul(first ^ 0x9e3779b9, 0x85ebca6b) ^ (second + Math.imul(first, 0x2545f491)));
}
