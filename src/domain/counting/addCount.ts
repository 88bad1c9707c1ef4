import { countOf } from './countOf.ts';

/** Counts `key` once more in `counts`, or `amount` times, and gives its new count. */
export function addCount<Key>(counts: Map<Key, number>, key: Key, amount = 1): number {
  const count = countOf(counts, key) + amount;
  counts.set(key, count);
  return count;
}
