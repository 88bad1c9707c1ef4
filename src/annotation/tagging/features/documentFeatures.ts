import { hashPair } from '../lexicon/hashing.ts';
import type { Token } from '../tokens/taggerToken.ts';

/** How many tokens before and after a token its document is looked at: about the length of a news article. */
const REACH = 600;
/** A word as common as this in raw text (see `LexiconColumns.wordFrequencies`) tells nothing by coming again. */
const COMMON = 17;
/** At most so many places are looked at on each side, so that the work is linear in the document's length. */
const MOST_PLACES = 20;

/** Codes from here on: the word is no name elsewhere. */
const NO_NAME = 100;

/** A first reading of a document, for `documentEvidence`: its tokens in order, with their label numbers. */
export interface FirstReading {
  readonly tokens: readonly Token[];
  readonly labels: ArrayLike<number>;
}

/** A place where a word stands: the token, and the span of the name over it (empty: it stands outside names). */
interface Occurrence {
  readonly at: number;
  readonly label: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What the rest of the document says of each token, as feature values: how its word was read where it stands elsewhere
 * («باريرا» after «المدرب» is a person, so it is one alone), and whether elsewhere it is part of a longer name («المشير حفتر»
 * by «خليفة حفتر»). A token for which nothing is known has no evidence.
 */
export function documentEvidence(reading: FirstReading): readonly (readonly number[])[] {
  const words = documentWords(reading.tokens);
  const occurrences = occurrencesOf(reading, words);
  const seen = new Map<number, number>();
  return reading.tokens.map((token, at) => {
    const word = words[at] ?? token.stem;
    const places = occurrences.get(word);
    if (places === undefined || places.length < 2) return [];
    const place = seen.get(word) ?? 0;
    seen.set(word, place + 1);
    const near = places
      .slice(Math.max(0, place - MOST_PLACES), place + MOST_PLACES + 1)
      .filter((other) => other.at !== at && Math.abs(other.at - at) <= REACH);
    return near.length === 0 ? [] : evidenceOf(reading, at, near);
  });
}

/**
 * The word of each token in this document. An unknown token is what it is without proclitics if the document has that by
 * itself: «لحفتر» is «حفتر» where «حفتر» stands too.
 */
function documentWords(tokens: readonly Token[]): readonly number[] {
  const whole = new Set(tokens.map((token) => token.word));
  return tokens.map((token) => {
    if (token.frequency > 0) return token.stem;
    return token.forms.slice(1).find((form) => whole.has(form)) ?? token.stem;
  });
}

function occurrencesOf(
  reading: FirstReading,
  words: readonly number[],
): ReadonlyMap<number, readonly Occurrence[]> {
  const occurrences = new Map<number, Occurrence[]>();
  let start = 0;
  let end = 0;
  reading.tokens.forEach((token, at) => {
    const label = reading.labels[at] ?? 0;
    if (label === 0 || label % 2 === 1 || at >= end) {
      start = at;
      end = label === 0 ? at : nameEnd(reading.labels, at);
    }
    if (token.frequency >= COMMON) return;
    const occurrence = { at, label, start, end };
    const word = words[at] ?? token.stem;
    const known = occurrences.get(word);
    if (known === undefined) occurrences.set(word, [occurrence]);
    else known.push(occurrence);
  });
  return occurrences;
}

/** Where the name ends that begins at `at`. */
function nameEnd(labels: ArrayLike<number>, at: number): number {
  const label = labels[at] ?? 0;
  const inside = label % 2 === 1 ? label + 1 : label;
  let end = at + 1;
  while (labels[end] === inside) end++;
  return end;
}

function evidenceOf(reading: FirstReading, at: number, others: readonly Occurrence[]): readonly number[] {
  const counts = [0, 0, 0, 0, 0];
  for (const other of others) counts[kindOf(other)] = (counts[kindOf(other)] ?? 0) + 1;
  const [outside = 0, ...named] = counts;
  const most = Math.max(...named);
  if (most === 0) return [hashPair(1, NO_NAME + Math.min(outside, 3))];
  const top = named.indexOf(most) + 1;
  const mostly = others.length - outside >= outside ? 2 : 1;
  const evidence = [
    hashPair(1, top * 8 + mostly),
    hashPair(2, top * 64 + Math.min(most, 4) * 8 + Math.min(outside, 4)),
  ];
  const longest = others.reduce((best, other) => (lengthOf(other) > lengthOf(best) ? other : best));
  if (lengthOf(longest) < 2) return evidence;
  const place = placeIn(longest);
  evidence.push(hashPair(3, kindOf(longest) * 8 + place));
  evidence.push(hashPair(4, kindOf(longest) * 64 + agreement(reading, at, longest.at) * 8 + place));
  return evidence;
}

/** 0 outside names, else 1 + the place of the name's class in `NAME_CLASSES`. */
function kindOf(occurrence: Occurrence): number {
  return (occurrence.label + 1) >> 1;
}

function lengthOf(occurrence: Occurrence): number {
  return occurrence.end - occurrence.start;
}

/** Where the word stands in its name: first 0, inside 1, last 2. */
function placeIn({ at, start, end }: Occurrence): number {
  if (at === start) return 0;
  return at === end - 1 ? 2 : 1;
}

/** Whether the words before (1) and after (2) the token are those of the other place. */
function agreement(reading: FirstReading, at: number, other: number): number {
  const before = reading.tokens[at - 1]?.stem === reading.tokens[other - 1]?.stem;
  const after = reading.tokens[at + 1]?.stem === reading.tokens[other + 1]?.stem;
  return (before ? 1 : 0) + (after ? 2 : 0);
}
