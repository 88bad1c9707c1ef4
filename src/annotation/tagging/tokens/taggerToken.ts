import { foldText } from '../../../arabic/fold.ts';
import { hashPair, hashText } from '../lexicon/hashing.ts';
import { frequencyOf, type TaggerLexicon } from '../lexicon/taggerLexicon.ts';
import { letterScores } from './letterScores.ts';
import { PROCLITIC, type WordForm, wordForms } from './wordForms.ts';

/**
 * What the tagger knows of a token by itself; made once for every distinct token. All numbers but the flags
 * are hashes.
 */
export interface TaggerToken {
  readonly word: number;
  /** The token as written, unfolded. */
  readonly written: number;
  /** The likeliest word under the proclitics. */
  readonly stem: number;
  /** `stem` without its article. */
  readonly bare: number;
  /** `PROCLITIC` of the likeliest reading. */
  readonly proclitic: number;
  /** Hashes of the readings, the whole first, with their `PROCLITIC`. */
  readonly forms: readonly number[];
  readonly formProclitics: readonly number[];
  /** Folded first and last letters, by number of letters from 1. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Runs of three letters of the bare stem with its borders. */
  readonly trigrams: readonly number[];
  readonly quadgrams: readonly number[];
  readonly shape: number;
  readonly frequency: number;
  readonly bareFrequency: number;
  readonly article: boolean;
  readonly ending: number;
  /** One of `MARK`. */
  readonly mark: number;
  /** What the letters of `bare` look like: see `letterScores`. */
  readonly letters: readonly number[];
}

/** What kind of punctuation a token is: a word or number, any other sign, a quotation mark or bracket. */
export const MARK = { none: 0, other: 1, open: 2, close: 3, quote: 4 } as const;

const LONGEST_AFFIX = 4;
/** A reading without a proclitic must be this much more common (in half powers of two) than the whole. */
export const PRICE_OF_STRIPPING = 4;

/** All that is known of `written` as a token by itself. */
export function tokenOf(written: string, lexicon: TaggerLexicon): TaggerToken {
  const folded = foldText(written);
  const readings = wordForms(folded);
  const best = likeliest(readings, lexicon) ?? { text: folded, proclitic: PROCLITIC.none };
  const article = best.text.startsWith('ال') && best.text.length > 4;
  const bare = article ? best.text.slice(2) : best.text;
  return {
    word: hashText(folded),
    written: hashText(written),
    stem: hashText(best.text),
    bare: hashText(bare),
    proclitic: best.proclitic,
    forms: readings.map((reading) => hashText(reading.text)),
    formProclitics: readings.map((reading) => reading.proclitic),
    prefixes: affixes(folded, (length) => folded.slice(0, length)),
    suffixes: affixes(folded, (length) => folded.slice(-length)),
    trigrams: grams(bare, 3),
    quadgrams: grams(bare, 4),
    shape: shapeOf(folded),
    frequency: frequencyOf(lexicon, hashText(best.text)),
    bareFrequency: frequencyOf(lexicon, hashText(bare)),
    article,
    ending: endingOf(written),
    mark: markOf(folded),
    letters: letterScores(lexicon.columns.letterWeights, bare),
  };
}

/** The reading with the most common word. The first one, without proclitics taken off, is preferred. */
function likeliest(readings: readonly WordForm[], lexicon: TaggerLexicon): WordForm | undefined {
  let [best] = readings;
  let bestScore = best && frequencyOf(lexicon, hashText(best.text));
  for (const reading of readings.slice(1)) {
    const score = frequencyOf(lexicon, hashText(reading.text)) - PRICE_OF_STRIPPING;
    if (bestScore !== undefined && score <= bestScore) continue;
    best = reading;
    bestScore = score;
  }
  return best;
}

function affixes(word: string, cut: (length: number) => string): number[] {
  const hashes: number[] = [];
  for (let length = 1; length <= LONGEST_AFFIX && length < word.length; length++) {
    hashes.push(hashPair(length, hashText(cut(length))));
  }
  return hashes;
}

function grams(word: string, length: number): number[] {
  const bordered = `<${word}>`;
  const hashes: number[] = [];
  for (let i = 0; i + length <= bordered.length; i++) hashes.push(hashText(bordered.slice(i, i + length)));
  return hashes;
}

/**
 * The kind of signs a token is made of, and its length: letters of Arabic 0, Latin 1, digits 2, mixed 3,
 * others 4.
 */
function shapeOf(folded: string): number {
  const arabic = /[\u0621-\u064a]/.test(folded);
  const latin = /[a-z]/.test(folded);
  const digit = /[0-9]/.test(folded);
  const kinds = Number(arabic) + Number(latin) + Number(digit);
  let kind = 4;
  if (kinds > 1) kind = 3;
  else if (arabic) kind = 0;
  else if (latin) kind = 1;
  else if (digit) kind = 2;
  return kind === 4 ? hashText(folded) : kind * 16 + Math.min(folded.length, 12);
}

/** What the folded form hides: 1 for a final ة, 2 for a final ى, 4 for an initial hamza. */
function endingOf(written: string): number {
  const last = written.charAt(written.length - 1);
  return (last === 'ة' ? 1 : 0) + (last === 'ى' ? 2 : 0) + (/^[أإآ]/.test(written) ? 4 : 0);
}

function markOf(folded: string): number {
  if (/^["']+$/.test(folded)) return MARK.quote;
  if (/^[([{]+$/.test(folded)) return MARK.open;
  if (/^[)\]}]+$/.test(folded)) return MARK.close;
  return /[\p{L}\p{N}]/u.test(folded) ? MARK.none : MARK.other;
}
