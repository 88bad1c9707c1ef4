import { hashPair } from '../lexicon/hashing.ts';
import type { TaggerToken } from '../tokens/taggerToken.ts';
import { FEATURE_GROUP, OUTSIDE } from './featureGroups.ts';
import { letterKeys, neighbourLetterKeys } from './letterKeys.ts';

/** The neighbours whose features a token takes on: two to each side, and of the third before it the stem. */
export const NEIGHBOURS: readonly number[] = [-3, -2, -1, 1, 2];

/** The features that name particular words: what `TrainingPlan.dropout` hides. */
export function lexicalKeys(token: TaggerToken, groups: number): readonly number[] {
  const keys: number[] = [];
  if (groups & FEATURE_GROUP.words) keys.push(hashPair(1, token.word), hashPair(2, token.written));
  if (groups & FEATURE_GROUP.stems) keys.push(hashPair(5, token.stem), hashPair(6, token.bare));
  return keys;
}

/** The other features of a token by itself. */
export function ownKeys(token: TaggerToken, groups: number): readonly number[] {
  const keys: number[] = [];
  const add = (template: number, value: number) => keys.push(hashPair(template, value));
  add(10, 0);
  if (groups & FEATURE_GROUP.affixes) {
    add(15, token.shape);
    for (const prefix of token.prefixes) add(20, prefix);
    for (const suffix of token.suffixes) add(21, suffix);
    add(22, token.ending);
    add(26, hashPair(token.suffixes[1] ?? OUTSIDE, token.article ? 1 : 0));
  }
  if (groups & FEATURE_GROUP.grams) {
    for (const gram of token.trigrams) add(30, gram);
    for (const gram of token.quadgrams) add(31, gram);
  }
  if (groups & FEATURE_GROUP.stems) add(32, token.proclitic);
  if (groups & FEATURE_GROUP.frequencies) {
    add(40, token.frequency >> 1);
    add(41, token.bareFrequency >> 1);
    add(45, hashPair(token.frequency >> 2, token.suffixes[1] ?? OUTSIDE));
  }
  if (groups & FEATURE_GROUP.letters) keys.push(...letterKeys(token));
  return keys;
}

/**
 * The features that the neighbour at `offset` (one of `NEIGHBOURS`) gives by itself; undefined is beyond the
 * sentence's edge.
 */
export function neighbourKeys(
  token: TaggerToken | undefined,
  offset: number,
  groups: number,
): readonly number[] {
  const keys: number[] = [];
  const add = (template: number, value: number) => keys.push(hashPair(template + offset * 256, value));
  if (groups & FEATURE_GROUP.words && offset !== -3) add(11, token?.word ?? OUTSIDE);
  if (groups & FEATURE_GROUP.stems) add(33, token?.stem ?? OUTSIDE);
  if (groups & FEATURE_GROUP.affixes && (offset === -1 || offset === 1)) {
    add(24, token?.suffixes[1] ?? OUTSIDE);
  }
  if (groups & FEATURE_GROUP.letters && token !== undefined && (offset === -1 || offset === 1)) {
    keys.push(...neighbourLetterKeys(token, offset));
  }
  return keys;
}
