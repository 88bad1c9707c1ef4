import search from 'approx-string-match';
import { type Folded, fold, foldText, unfold } from '../../arabic/fold.ts';
import { wholeWords } from '../../arabic/wholeWords.ts';
import type { Span } from '../../domain/span.ts';

/** A quotation with what stood around it (the W3C's TextQuoteSelector), and about where it stood. */
export interface Quote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** The offset of its start in the text from which it was taken, perhaps another version of this one. */
  readonly hint?: number;
}

/**
 * A place of a quotation. `score` is 1 if the words and all that was given of their context are there, else
 * less.
 */
export interface QuoteMatch extends Span {
  readonly score: number;
}

/*
 * The bound on errors and the weights below are not ours, and were not measured here: they are those of the
 * Hypothesis client, in src/annotator/anchoring/match-quote.ts (https://github.com/hypothesis/client,
 * BSD-2-Clause). One thing differs: context that is not given has no weight here, there it counts as found.
 */

/** Half of a quotation's letters may be wrong, but no more than so many: with more the search gets slow. */
const MOST_ERRORS = 256;

/** How much each part weighs in the score: the words themselves most. */
const QUOTE_WEIGHTS = { exact: 50, prefix: 20, suffix: 20, hint: 2 } as const;

/**
 * The best place of a quotation in `text`, spelling folded; with letters wrong if it stands nowhere
 * unchanged. Undefined if nothing is like it. For importing annotations of others and for quoting by hand;
 * our own links need no search.
 */
export function matchQuote(text: string, quote: Quote): QuoteMatch | undefined {
  let best: QuoteMatch | undefined;
  for (const match of quoteMatches(text, quote)) if (!best || match.score > best.score) best = match;
  return best;
}

/**
 * Every place of the quotation, in text order: where it stands unchanged or, if nowhere, where it is changed
 * the least.
 */
export function quoteMatches(text: string, quote: Quote): readonly QuoteMatch[] {
  const needle = foldText(quote.exact);
  if (needle.trim() === '') return [];
  const folded = fold(text);
  const exact = exactPlaces(folded.text, needle);
  const places = exact.length > 0 ? exact : nearPlaces(folded.text, needle);
  return places.map(({ errors, ...place }) => {
    const span = unfold(folded, place);
    const parts = [
      { weight: QUOTE_WEIGHTS.exact, likeness: 1 - errors / needle.length },
      ...contextParts(folded, quote, place),
      ...hintParts(quote, span, text.length),
    ];
    return { ...span, score: weightedMean(parts) };
  });
}

/** A place in the folded text, and how many of its letters are wrong. */
interface Place extends Span {
  readonly errors: number;
}

function exactPlaces(text: string, needle: string): readonly Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1))
    places.push({ start: at, end: at + needle.length, errors: 0 });
  return places;
}

/** Where the search finds half words they are taken whole: what was quoted were words. */
function nearPlaces(text: string, needle: string): readonly Place[] {
  return search(text, needle, Math.min(MOST_ERRORS, needle.length >> 1))
    .filter(({ start, end }) => end > start)
    .map((match) => ({ ...wholeWords(text, match), errors: match.errors }));
}

/** One part of a score: how like it is to what was wanted, from 0 to 1. */
interface Part {
  readonly weight: number;
  readonly likeness: number;
}

function weightedMean(parts: readonly Part[]): number {
  const score = parts.reduce((sum, { weight, likeness }) => sum + weight * likeness, 0);
  return score / parts.reduce((sum, { weight }) => sum + weight, 0);
}

/** What stands before and after the place, where that was given. */
function contextParts({ text }: Folded, { prefix, suffix }: Quote, { start, end }: Span): readonly Part[] {
  const parts: Part[] = [];
  if (prefix !== undefined && prefix !== '') {
    const wanted = foldText(prefix);
    const there = text.slice(Math.max(0, start - wanted.length), start);
    parts.push({ weight: QUOTE_WEIGHTS.prefix, likeness: likeness(there, wanted) });
  }
  if (suffix !== undefined && suffix !== '') {
    const wanted = foldText(suffix);
    const there = text.slice(end, end + wanted.length);
    parts.push({ weight: QUOTE_WEIGHTS.suffix, likeness: likeness(there, wanted) });
  }
  return parts;
}

/** How near the place is to where the quotation stood, against the length of the text. */
function hintParts({ hint }: Quote, { start }: Span, length: number): readonly Part[] {
  if (hint === undefined) return [];
  const distance = Math.abs(start - hint) / Math.max(1, length);
  return [{ weight: QUOTE_WEIGHTS.hint, likeness: 1 - Math.min(1, distance) }];
}

/** 1 if `text` has `wanted`, 0 if it has nothing of it. */
function likeness(text: string, wanted: string): number {
  if (wanted.trim() === '') return 1;
  let errors = wanted.length;
  for (const match of search(text, wanted, wanted.length)) errors = Math.min(errors, match.errors);
  return 1 - errors / wanted.length;
}
