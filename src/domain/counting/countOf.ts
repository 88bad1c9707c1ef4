/** How many times `key` was counted in `counts`: 0 if it never was. */
export function countOf<Key>(counts: ReadonlyMap<Key, number>, key: Key): number {
  return counts.get(key) ?? 0;
}
