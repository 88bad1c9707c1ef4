import { hashPair } from '../lexicon/hashing.ts';
import { LETTER_UNITS } from '../tokens/letterScores.ts';
import type { TaggerToken } from '../tokens/taggerToken.ts';

const OUTERMOST = 4;

/** The features of what a token's letters look like: see `letterScores`. */
export function letterKeys({ letters, frequency }: TaggerToken): readonly number[] {
  const [arabic, foreign, place, common] = letters;
  if (arabic === undefined || foreign === undefined || place === undefined || common === undefined) return [];
  const strange = Math.max(foreign, place) - common;
  const broad = hashPair(
    hashPair(step(arabic, 2), step(foreign, 2)),
    hashPair(step(place, 2), step(common, 2)),
  );
  return [
    ...letters.map((score, at) => hashPair(120 + at, step(score, 1))),
    hashPair(125, step(strange, 1.5)),
    hashPair(126, hashPair(step(strange, 2), frequency >> 2)),
    hashPair(127, broad),
  ];
}

/** What the letters of a token next to it tell of a token; `offset` as in `NEIGHBOURS`. */
export function neighbourLetterKeys({ letters }: TaggerToken, offset: number): readonly number[] {
  const [, foreign, place, common] = letters;
  if (foreign === undefined || place === undefined || common === undefined) return [];
  return [
    hashPair(128 + offset * 256, step(Math.max(foreign, place) - common, 1.5)),
    hashPair(129 + offset * 256, step(foreign - place, 1.5)),
  ];
}

/** A score in steps of `width` natural logarithms, from 0 (far below) to 8. */
function step(score: number, width: number): number {
  const steps = Math.round(score / (LETTER_UNITS * width));
  return Math.max(-OUTERMOST, Math.min(OUTERMOST, steps)) + OUTERMOST;
}
