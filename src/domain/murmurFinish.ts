/**
 * The last step of MurmurHash3 (32 bits): spreads every bit of `hash` over all bits of an unsigned number.
 * The same in every engine, so that its numbers may be stored.
 */
export function murmurFinish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
