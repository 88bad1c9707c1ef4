import type { IndexedText } from './indexedText.ts';

/** How many samples a fingerprint has, and the bits of each: chosen by measurement, see `npm run bench:links`. */
export const SAMPLES = 18;
export const SAMPLE_BITS = 3;

/**
 * The fingerprint of the words from `first` up to `end`: `SAMPLES` numbers of `SAMPLE_BITS` bits. Two stretches of words
 * agree in about as many samples as they share of their words, each word counting the more the fewer blocks have it.
 *
 * Weighted min-wise hashing: in every sample each word draws a lot, exponentially distributed with its weight as the
 * rate, and the smallest lot names the word that is sampled (Cohen 1997); of it `SAMPLE_BITS` bits are kept (Li and König,
 * b-bit minwise hashing, 2010). The order of the words does not matter, nor how often one is repeated.
 */
export function fingerprintOf(index: IndexedText, first: number, end: number): Uint8Array {
  const lots = new Float64Array(SAMPLES).fill(Number.POSITIVE_INFINITY);
  const samples = new Uint8Array(SAMPLES);
  for (let word = first; word < end; word++) {
    const hash = index.words.hashes[word] ?? 0;
    const spread = index.spread[word] ?? 1;
    for (let sample = 0; sample < SAMPLES; sample++) {
      let drawn = Math.imul(hash ^ (SALTS[sample] ?? 0), 0x9e3779b1);
      drawn = Math.imul(drawn ^ (drawn >>> 15), 0x85ebca6b);
      drawn ^= drawn >>> 13;
      const lot = (EXPONENTIAL[drawn >>> 20] ?? 0) * spread;
      if (lot < (lots[sample] ?? 0)) {
        lots[sample] = lot;
        samples[sample] = drawn & (2 ** SAMPLE_BITS - 1);
      }
    }
  }
  return samples;
}

/** In how many samples two fingerprints agree. */
export function agreement(a: Uint8Array, b: Uint8Array): number {
  let agreeing = 0;
  for (let sample = 0; sample < SAMPLES; sample++) if (a[sample] === b[sample]) agreeing++;
  return agreeing;
}

/** The share of their weighted words that two stretches have in common (0 to 1), as estimated from agreeing samples. */
export function similarityOf(agreeing: number): number {
  const chance = 2 ** -SAMPLE_BITS;
  return Math.max(0, (agreeing / SAMPLES - chance) / (1 - chance));
}

/** Any numbers do, so long as they stay: links in the world rest on them. */
const SALTS = Int32Array.from({ length: SAMPLES }, (_, sample) => Math.imul(sample + 1, 0x632be5ab));

/** The exponential distribution at 4,096 even steps of probability. */
const EXPONENTIAL = Float64Array.from({ length: 4096 }, (_, step) => -Math.log((step + 0.5) / 4096));
