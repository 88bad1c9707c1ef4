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
  for (let i = size - 1; i >= 0; i--) {
    let low = 0;
    let high = limit - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (choose(middle + i, i + 1) <= rest) low = middle;
      else high = middle - 1;
    }
    ascending.unshift(low);
    rest -= choose(low + i, i + 1);
  }
  return ascending;
}

/** The number of ways to choose `some` of `all`. */
function choose(all: number, some: number): bigint {
  let ways = 1n;
  for (let i = 0; i < some; i++) ways = (ways * BigInt(all - i)) / BigInt(i + 1);
  return ways;
}
