import search from 'approx-string-match';
import { type Folded, fold, foldText, unfold } from '../../arabic/fold.ts';
import type { Span } from '../../domain/span.ts';

/** A quotation with what stood about it (W3C TextQuoteSelector), and about where it stood. */
export interface Quote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** The offset of its start in the text it was taken from, which may be another version. */
  readonly hint?: number;
}

/** A place of a quotation. `score` is 1 if the words and all that was given of their context are there, less the less of it is. */
export interface QuoteMatch extends Span {
  readonly score: number;
}

/** How many letters in a quotation may be wrong: half of them, but the search gets slow with more than so many. */
const MOST_ERRORS = 256;
/** What each part says of the place: the words most. */
const WEIGHTS = { exact: 50, prefix: 20, suffix: 20, hint: 2 } as const;

/**
 * The best place of a quotation in `text`, by folded spelling; with letters wrong if it stands nowhere unchanged. Undefined
 * if nothing is like it. For importing annotations of others and for quoting by hand: our own links are found by `resolvePlace`.
 */
export function matchQuote(text: string, quote: Quote): QuoteMatch | undefined {
  const matches = quoteMatches(text, quote);
  return matches.reduce<QuoteMatch | undefined>(
    (best, match) => (best === undefined || match.score > best.score ? match : best),
    undefined,
  );
}

/** Every place of the quotation, in text order: where it stands unchanged or, if nowhere, where it is changed the least. */
export function quoteMatches(text: string, quote: Quote): readonly QuoteMatch[] {
  const needle = foldText(quote.exact);
  if (needle.trim() === '') return [];
  const folded = fold(text);
  const found = exactPlaces(folded.text, needle);
  const places = found.length > 0 ? found : nearPlaces(folded.text, needle);
  return places.map((place) => {
    const span = unfold(folded, place);
    return {
      ...span,
      score: scoreOf(folded, quote, place, 1 - place.errors / needle.length, span.start, text.length),
    };
  });
}

interface Place extends Span {
  readonly errors: number;
}

function exactPlaces(text: string, needle: string): readonly Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1))
    places.push({ start: at, end: at + needle.length, errors: 0 });
  return places;
}

function nearPlaces(text: string, needle: string): readonly Place[] {
  return search(text, needle, Math.min(MOST_ERRORS, needle.length >> 1))
    .filter(({ start, end }) => end > start)
    .map((match) => wholeWords(text, match));
}

/** The place without half words at its ends: what was quoted were words. */
function wholeWords(text: string, { start, end, errors }: Place): Place {
  let [from, to] = [start, end];
  while (isLetter(text[from - 1]) && isLetter(text[from])) from--;
  while (isLetter(text[to - 1]) && isLetter(text[to])) to++;
  return { start: from, end: to, errors };
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
}

function scoreOf(
  folded: Folded,
  quote: Quote,
  place: Place,
  similarity: number,
  start: number,
  length: number,
): number {
  let score = WEIGHTS.exact * similarity;
  let most: number = WEIGHTS.exact;
  const { prefix = '', suffix = '', hint } = quote;
  if (prefix !== '') {
    const wanted = foldText(prefix);
    score +=
      WEIGHTS.prefix *
      likeness(folded.text.slice(Math.max(0, place.start - wanted.length), place.start), wanted);
    most += WEIGHTS.prefix;
  }
  if (suffix !== '') {
    const wanted = foldText(suffix);
    score += WEIGHTS.suffix * likeness(folded.text.slice(place.end, place.end + wanted.length), wanted);
    most += WEIGHTS.suffix;
  }
  if (hint !== undefined) {
    score += WEIGHTS.hint * (1 - Math.min(1, Math.abs(start - hint) / Math.max(1, length)));
    most += WEIGHTS.hint;
  }
  return score / most;
}

/** 1 if `text` has `wanted`, 0 if it has nothing of it. */
function likeness(text: string, wanted: string): number {
  if (wanted.trim() === '') return 1;
  const errors = search(text, wanted, wanted.length).reduce(
    (least, match) => Math.min(least, match.errors),
    wanted.length,
  );
  return 1 - errors / wanted.length;
}
