import { hashPair } from './hashing.ts';
import type { Token } from './token.ts';

/** How many tokens before and after a token its document is looked at: about the length of a news article. */
const REACH = 600;
/** A word as common as this in raw text (see `LexiconColumns.wordFrequencies`) tells nothing by coming again. */
const COMMON = 17;
/** At most so many places are looked at on each side, so that the work is linear in the document's length. */
const MOST_PLACES = 20;

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
  const occurrences = occurrencesOf(reading);
  const seen = new Map<number, number>();
  return reading.tokens.map((token, at) => {
    const places = occurrences.get(token.stem);
    if (places === undefined || places.length < 2) return [];
    const place = seen.get(token.stem) ?? 0;
    seen.set(token.stem, place + 1);
    const near = places
      .slice(Math.max(0, place - MOST_PLACES), place + MOST_PLACES + 1)
      .filter((other) => other.at !== at && Math.abs(other.at - at) <= REACH);
    return near.length === 0 ? [] : evidenceOf(reading, at, near);
  });
}

function occurrencesOf(reading: FirstReading): ReadonlyMap<number, readonly Occurrence[]> {
  const occurrences = new Map<number, Occurrence[]>();
  let start = 0;
  let end = 0;
  reading.tokens.forEach((token, at) => {
    const label = reading.labels[at] ?? 0;
    if (label === 0) end = start = at;
    else if (label % 2 === 1 || at >= end) {
      start = at;
      end = at + 1;
      while ((reading.labels[end] ?? 0) === (label % 2 === 1 ? label + 1 : label)) end++;
    }
    if (token.frequency >= COMMON) return;
    const known = occurrences.get(token.stem);
    const occurrence = { at, label, start, end };
    if (known === undefined) occurrences.set(token.stem, [occurrence]);
    else known.push(occurrence);
  });
  return occurrences;
}

function evidenceOf(reading: FirstReading, at: number, others: readonly Occurrence[]): readonly number[] {
  const counts = [0, 0, 0, 0, 0];
  let longest: Occurrence | undefined;
  for (const other of others) {
    const kind = (other.label + 1) >> 1;
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (kind > 0 && (longest === undefined || other.end - other.start > longest.end - longest.start))
      longest = other;
  }
  const evidence: number[] = [];
  const outside = counts[0] ?? 0;
  const named = others.length - outside;
  let top = 1;
  for (let kind = 2; kind < counts.length; kind++) if ((counts[kind] ?? 0) > (counts[top] ?? 0)) top = kind;
  const share = named === 0 ? 0 : named >= outside ? 2 : 1;
  evidence.push(hashPair(1, share === 0 ? 100 + Math.min(outside, 3) : top * 8 + share));
  if (named > 0)
    evidence.push(hashPair(2, top * 64 + Math.min(counts[top] ?? 0, 4) * 8 + Math.min(outside, 4)));
  if (longest !== undefined && longest.end - longest.start > 1) {
    const place = longest.at === longest.start ? 0 : longest.at === longest.end - 1 ? 2 : 1;
    const kind = (longest.label + 1) >> 1;
    evidence.push(hashPair(3, kind * 8 + place));
    evidence.push(hashPair(4, kind * 64 + agreement(reading, at, longest.at) * 8 + place));
  }
  return evidence;
}

/** Whether the words before (1) and after (2) the token are those of the other place. */
function agreement(reading: FirstReading, at: number, other: number): number {
  const before = reading.tokens[at - 1]?.stem === reading.tokens[other - 1]?.stem;
  const after = reading.tokens[at + 1]?.stem === reading.tokens[other + 1]?.stem;
  return (before ? 1 : 0) + (after ? 2 : 0);
}
