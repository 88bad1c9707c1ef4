import { hashPair } from '../lexicon/hashing.ts';
import { NAME_KIND, NAME_KINDS } from '../lexicon/nameKind.ts';
import type { Token } from '../tokens/taggerToken.ts';
import { MATCH_CODES } from './gazetteerMatches.ts';
import { letterKeys, neighbourLetterKeys } from './letterKeys.ts';
import type { Prepared } from './preparedSentence.ts';
import { frameKeys } from './quotationAndHeadKeys.ts';

/** Groups of features, one bit each: what a chain was trained with, so that the gain of each can be measured. */
export const FEATURE_GROUP = {
  /** The tokens and their neighbours as they stand. */
  words: 1 << 0,
  /** First and last letters, article, shape. */
  affixes: 1 << 1,
  /** Runs of letters. */
  grams: 1 << 2,
  /** Words without their proclitics. */
  stems: 1 << 3,
  /** How common a word is in raw text. */
  frequencies: 1 << 4,
  gazetteers: 1 << 5,
  /** What the rest of the document says. */
  document: 1 << 6,
  /** Quotation marks and brackets around, heads before. */
  frames: 1 << 7,
  /** What a word's letters look like. */
  letters: 1 << 8,
} as const;

/** Every group. */
export const ALL_GROUPS = 511;

/** How far a token's features look: two to each side (and three back for the stem). */
export const NEIGHBOURS: readonly number[] = [-3, -2, -1, 1, 2];

const OUTSIDE = 0x5bd1e995;
const KINDS_OUTSIDE = 1 << NAME_KINDS;

/** The features that name particular words: what `TrainingPlan.dropout` hides. */
export function lexicalKeys(token: Token, groups: number): readonly number[] {
  const keys: number[] = [];
  if (groups & FEATURE_GROUP.words) keys.push(hashPair(1, token.word), hashPair(2, token.written));
  if (groups & FEATURE_GROUP.stems) keys.push(hashPair(5, token.stem), hashPair(6, token.bare));
  return keys;
}

/** The other features of a token by itself. */
export function ownKeys(token: Token, groups: number): readonly number[] {
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

/** The features that a neighbour gives by itself, from `offset` (one of `NEIGHBOURS`); `undefined` is the sentence's edge. */
export function neighbourKeys(token: Token | undefined, offset: number, groups: number): readonly number[] {
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

/**
 * Writes to `keys` (emptied first) the features that several tokens of `prepared` give together to token `at`, all but what
 * the document says: see `evidenceKeys`.
 */
export function jointKeys(prepared: Prepared, at: number, groups: number, keys: number[]): void {
  keys.length = 0;
  const { tokens } = prepared;
  const t0 = tokens[at];
  if (t0 === undefined) return;
  const p1 = tokens[at - 1];
  const n1 = tokens[at + 1];
  if (groups & FEATURE_GROUP.words) {
    const before = p1?.word ?? OUTSIDE;
    const after = n1?.word ?? OUTSIDE;
    keys.push(hashPair(3, hashPair(t0.word, before)));
    keys.push(hashPair(4, hashPair(t0.word, after)));
    keys.push(hashPair(17, hashPair(before, tokens[at - 2]?.word ?? OUTSIDE)));
    keys.push(hashPair(18, hashPair(after, tokens[at + 2]?.word ?? OUTSIDE)));
    keys.push(hashPair(19, hashPair(before, after)));
  }
  if (groups & FEATURE_GROUP.affixes) {
    const articles = (t0.article ? 1 : 0) + (p1?.article ? 2 : 0) + (n1?.article ? 4 : 0);
    keys.push(hashPair(16, hashPair(p1?.shape ?? OUTSIDE, n1?.shape ?? OUTSIDE)));
    keys.push(hashPair(23, articles));
    keys.push(hashPair(27, hashPair(t0.suffixes[1] ?? OUTSIDE, p1?.suffixes[1] ?? OUTSIDE)));
  }
  if (groups & FEATURE_GROUP.stems) {
    keys.push(hashPair(7, hashPair(t0.bare, p1?.bare ?? OUTSIDE)));
    keys.push(hashPair(8, hashPair(t0.bare, n1?.bare ?? OUTSIDE)));
  }
  if (groups & FEATURE_GROUP.frequencies) {
    const coarse = t0.frequency >> 2;
    keys.push(hashPair(42, coarse + 64 * ((p1?.frequency ?? 99) >> 2) + 4096 * ((n1?.frequency ?? 99) >> 2)));
    keys.push(hashPair(43, hashPair(p1?.stem ?? OUTSIDE, coarse)));
    keys.push(hashPair(44, hashPair(coarse, n1?.stem ?? OUTSIDE)));
  }
  if (groups & FEATURE_GROUP.gazetteers) addGazetteers(prepared, at, keys);
  if (groups & FEATURE_GROUP.frames) keys.push(...frameKeys(prepared, at));
}

/** The features of what the document says of token `at`. */
export function evidenceKeys(prepared: Prepared, at: number, groups: number): readonly number[] {
  if ((groups & FEATURE_GROUP.document) === 0) return [];
  return (prepared.evidence[at] ?? []).map((piece) => hashPair(80, piece));
}

function addGazetteers(prepared: Prepared, at: number, keys: number[]): void {
  const { tokens, matches } = prepared;
  const here = matches.kinds[at] ?? 0;
  const left = matches.kinds[at - 1] ?? KINDS_OUTSIDE;
  const right = matches.kinds[at + 1] ?? KINDS_OUTSIDE;
  keys.push(hashPair(65, here));
  keys.push(hashPair(66, hashPair(left, here)));
  keys.push(hashPair(67, hashPair(here, right)));
  keys.push(hashPair(69, hashPair(left, hashPair(here, right))));
  const further = matches.kinds[at - 2] ?? 0;
  const any = here | left | right | further;
  for (let kind = 0; any >> kind !== 0 && kind < NAME_KINDS; kind++) {
    const bit = 1 << kind;
    if ((any & bit) === 0) continue;
    const code = kind * MATCH_CODES + (matches.codes[at * NAME_KINDS + kind] ?? 0);
    if (here & bit) {
      keys.push(hashPair(60, code));
      keys.push(hashPair(61, hashPair(code, (tokens[at]?.frequency ?? 0) >> 2)));
      keys.push(hashPair(68, hashPair(kind, tokens[at - 1]?.stem ?? OUTSIDE)));
    }
    if (left & bit)
      keys.push(hashPair(62, kind * MATCH_CODES + (matches.codes[(at - 1) * NAME_KINDS + kind] ?? 0)));
    if (right & bit)
      keys.push(hashPair(63, kind * MATCH_CODES + (matches.codes[(at + 1) * NAME_KINDS + kind] ?? 0)));
    if (further & bit) keys.push(hashPair(64, kind));
  }
  for (let back = 1; back <= 4; back++) {
    if (((matches.kinds[at - back] ?? 0) & NAME_KIND.title) === 0) continue;
    keys.push(hashPair(70, back));
    break;
  }
}
