/** Sets `bits` in the number of `key`. A key without a number has no bit set. */
export function addBits<Key>(numbers: Map<Key, number>, key: Key, bits: number): void {
  numbers.set(key, (numbers.get(key) ?? 0) | bits);
}
