import { at } from '../../../domain/at.ts';
import { addCount } from '../../../domain/counting/addCount.ts';
import { hashPair } from '../lexicon/hashing.ts';
import { NAME_CLASSES } from '../model/label.ts';
import type { TaggerToken } from '../tokens/taggerToken.ts';
import { FEATURE_GROUP } from './featureGroups.ts';
import type { PreparedSentence } from './preparedSentence.ts';

/** So far before and after a token its document is looked at: about the length of a news article. */
const DOCUMENT_WITHIN_TOKENS = 600;
/**
 * A word as common as this in raw text (see `LexiconColumns.wordFrequencies`) tells nothing by coming again.
 */
const COMMON_FREQUENCY = 17;
/** At most so many places are looked at on each side, so that the work is linear in the document's length. */
const MOST_PLACES = 20;

/** Values from here on: the word is no name elsewhere. */
const NO_NAME = 100;

/** A first reading of a document: its tokens in order, with their label numbers. */
export interface FirstReading {
  readonly tokens: readonly TaggerToken[];
  readonly labels: readonly number[];
}

/**
 * A place where a word stands: the token, and the span of the name over it (empty: it stands outside names).
 */
interface Occurrence {
  readonly index: number;
  readonly label: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What the rest of the document says of each token, as feature values: how its word was read where it stands
 * elsewhere («باريرا» after «المدرب» is a person, and so alone too), and whether elsewhere it is part of a
 * longer name («المشير حفتر» by «خليفة حفتر»). A token of which nothing is known has none.
 */
export function documentFeatures(reading: FirstReading): readonly (readonly number[])[] {
  const words = documentWords(reading.tokens);
  const occurrences = occurrencesOf(reading, words);
  const seen = new Map<number, number>();
  return words.map((word, index) => {
    const places = occurrences.get(word);
    if (places === undefined || places.length < 2) return [];
    const place = addCount(seen, word) - 1;
    const near = places
      .slice(Math.max(0, place - MOST_PLACES), place + MOST_PLACES + 1)
      .filter((other) => other.index !== index && Math.abs(other.index - index) <= DOCUMENT_WITHIN_TOKENS);
    return near.length === 0 ? [] : valuesOf(reading, index, near);
  });
}

/**
 * The word of each token in this document. An unknown token counts as what is left without its proclitics if
 * that stands in the document by itself: «لحفتر» is «حفتر» where «حفتر» stands too.
 */
function documentWords(tokens: readonly TaggerToken[]): readonly number[] {
  const whole = new Set(tokens.map((token) => token.word));
  return tokens.map((token) => {
    if (token.frequency > 0) return token.stem;
    return token.forms.slice(1).find((form) => whole.has(form)) ?? token.stem;
  });
}

/** Where each word stands, in order. Common words are left out. */
function occurrencesOf(
  { tokens, labels }: FirstReading,
  words: readonly number[],
): ReadonlyMap<number, readonly Occurrence[]> {
  const occurrences = new Map<number, Occurrence[]>();
  let start = 0;
  let end = 0;
  tokens.forEach((token, index) => {
    const label = at(labels, index);
    if (label === 0 || isFirst(label) || index >= end) {
      start = index;
      end = label === 0 ? index : nameEnd(labels, index);
    }
    if (token.frequency >= COMMON_FREQUENCY) return;
    const occurrence = { index, label, start, end };
    const word = at(words, index);
    const known = occurrences.get(word);
    if (known === undefined) occurrences.set(word, [occurrence]);
    else known.push(occurrence);
  });
  return occurrences;
}

/** Whether a label number is that of a name's first token: they alternate, B-PER 1, I-PER 2, B-LOC 3 … */
function isFirst(label: number): boolean {
  return label % 2 === 1;
}

/** Where the name ends that begins at token `index`. */
function nameEnd(labels: readonly number[], index: number): number {
  const label = at(labels, index);
  const inside = isFirst(label) ? label + 1 : label;
  let end = index + 1;
  while (labels[end] === inside) end++;
  return end;
}

/** The feature values of token `index`, by the other places where its word stands. */
function valuesOf(reading: FirstReading, index: number, others: readonly Occurrence[]): readonly number[] {
  const outside = others.filter((other) => other.label === 0).length;
  const named = NAME_CLASSES.map((_, n) => others.filter((other) => kindOf(other) === n + 1).length);
  const most = Math.max(...named);
  if (most === 0) return [hashPair(1, NO_NAME + Math.min(outside, 3))];
  const top = named.indexOf(most) + 1;
  const mostly = others.length - outside >= outside ? 2 : 1;
  const values = [
    hashPair(1, top * 8 + mostly),
    hashPair(2, top * 64 + Math.min(most, 4) * 8 + Math.min(outside, 4)),
  ];
  const longest = others.reduce((best, other) => (lengthOf(other) > lengthOf(best) ? other : best));
  if (lengthOf(longest) < 2) return values;
  const place = placeIn(longest);
  const alike = neighboursAlike(reading, index, longest.index);
  values.push(hashPair(3, kindOf(longest) * 8 + place));
  values.push(hashPair(4, kindOf(longest) * 64 + alike * 8 + place));
  return values;
}

/** 0 outside names, else 1 + the place of the name's class in `NAME_CLASSES`. */
function kindOf(occurrence: Occurrence): number {
  return (occurrence.label + 1) >> 1;
}

function lengthOf(occurrence: Occurrence): number {
  return occurrence.end - occurrence.start;
}

/** Where the word stands in its name: first 0, inside 1, last 2. */
function placeIn({ index, start, end }: Occurrence): number {
  if (index === start) return 0;
  return index === end - 1 ? 2 : 1;
}

/** Whether the words before (1) and after (2) a token are those around the other. */
function neighboursAlike({ tokens }: FirstReading, index: number, other: number): number {
  const before = tokens[index - 1]?.stem === tokens[other - 1]?.stem;
  const after = tokens[index + 1]?.stem === tokens[other + 1]?.stem;
  return (before ? 1 : 0) + (after ? 2 : 0);
}

/** The features of what the document says of token `index`. */
export function documentKeys(
  { documentValues }: PreparedSentence,
  index: number,
  groups: number,
): readonly number[] {
  if ((groups & FEATURE_GROUP.document) === 0) return [];
  return (documentValues[index] ?? []).map((value) => hashPair(80, value));
}
