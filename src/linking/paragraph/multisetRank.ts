/**
 * The rank of a multiset of whole numbers, given ascending, among all multisets of its size (the
 * combinatorial number system). It takes less room than the numbers one by one, for it does not tell their
 * order.
 */
export function rankOf(ascending: readonly number[]): bigint {
  return ascending.reduce((rank, value, i) => rank + choose(value + i, i + 1), 0n);
}

/**
 * The multiset of `size` numbers below `limit` with the rank `rank`; the last one if the rank is too great.
 */
export function unranked(rank: bigint, size: number, limit: number): readonly number[] {
  const ascending: number[] = [];
  let left = rank;
  let factorial = 1;
  for (let i = 2; i <= size; i++) factorial *= i;
  for (let i = size - 1; i >= 0; i--) {
    // A first guess, for choosing k of n is about n^k / k!; then single steps to the right value.
    let value = Math.min(limit - 1, Math.round((Number(left) * factorial) ** (1 / (i + 1))));
    while (value > 0 && choose(value + i, i + 1) > left) value--;
    while (value < limit - 1 && choose(value + 1 + i, i + 1) <= left) value++;
    ascending.unshift(value);
    left -= choose(value + i, i + 1);
    factorial /= i + 1;
  }
  return ascending;
}

/** The number of ways to choose `some` of `all`. */
function choose(all: number, some: number): bigint {
  let ways = 1n;
  for (let i = 0; i < some; i++) ways = (ways * BigInt(all - i)) / BigInt(i + 1);
  return ways;
}
