/** Repeatable random numbers: the same seed gives the same numbers on every machine. */
export interface Random {
  /** A number from 0 up to 1. */
  readonly fraction: () => number;
  /** A whole number from 0 up to `limit`. */
  readonly below: (limit: number) => number;
  /** Whether something of this probability happens. */
  readonly chance: (probability: number) => boolean;
  /** One of the values, which must not be empty. */
  readonly pick: <Value>(values: readonly Value[]) => Value;
}

/**
 * A Weyl sequence whose values are mixed by multiplications: good enough for a benchmark, not for secrets.
 */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let drawn = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    drawn = Math.imul(drawn ^ (drawn >>> 15), 0x735a2d97);
    return ((drawn ^ (drawn >>> 15)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(fraction() * limit);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[below(values.length)];
    if (value === undefined) throw new RangeError('nothing to pick from');
    return value;
  };
  return { fraction, below, chance: (probability) => fraction() < probability, pick };
}
