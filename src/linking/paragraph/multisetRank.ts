/**
 * The number of a multiset of whole numbers, given ascending, in the order of all of its size (the combinatorial number
 * system). A set told by its number costs less than its members one by one: their order is not told.
 */
export function rankOf(ascending: readonly number[]): bigint {
  return ascending.reduce((rank, value, i) => rank + choose(value + i, i + 1), 0n);
}

/** The multiset of `size` numbers below `limit` with the number `rank`; of a greater rank, the last one there is. */
export function unranked(rank: bigint, size: number, limit: number): readonly number[] {
  const ascending: number[] = [];
  let rest = rank;
  let factorial = 1;
  for (let i = 2; i <= size; i++) factorial *= i;
  for (let i = size - 1; i >= 0; i--) {
    // About right at once, for choosing k of n is about n^k / k!; then put right by single steps.
    let value = Math.min(limit - 1, Math.round((Number(rest) * factorial) ** (1 / (i + 1))));
    while (value > 0 && choose(value + i, i + 1) > rest) value--;
    while (value < limit - 1 && choose(value + 1 + i, i + 1) <= rest) value++;
    ascending.unshift(value);
    rest -= choose(value + i, i + 1);
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
