import { MATCH_CODES } from './gazetteerMatches.ts';
import { hashPair } from './hashing.ts';
import { NAME_KIND, NAME_KINDS } from './nameKind.ts';
import type { Token } from './token.ts';

/** Groups of features, one bit each: what a model was trained with, so that the gain of each can be measured. */
export const FEATURE_GROUP = {
  words: 1 << 0,
  affixes: 1 << 1,
  grams: 1 << 2,
  stems: 1 << 3,
  frequencies: 1 << 4,
  classes: 1 << 5,
  gazetteers: 1 << 6,
  document: 1 << 7,
  context: 1 << 8,
} as const;

/** Every group. */
export const ALL_GROUPS = 511;

/** A sentence made ready for the features: its tokens, gazetteer codes, what the document says of each token (0: nothing). */
export interface Prepared {
  readonly tokens: readonly Token[];
  readonly matches: Uint8Array;
  readonly evidence: readonly (readonly number[])[];
}

const OUTSIDE = 0x5bd1e995;
const KIND_TITLE = Math.log2(NAME_KIND.title);

/**
 * Writes the keys of the features of token `at` into `keys` and returns how many. Those before `keys.lexical` speak of
 * particular words.
 */
export function featureKeys(prepared: Prepared, at: number, groups: number, keys: number[]): number {
  const { tokens } = prepared;
  keys.length = 0;
  const t0 = tokens[at];
  if (t0 === undefined) return 0;
  const p1 = tokens[at - 1];
  const p2 = tokens[at - 2];
  const n1 = tokens[at + 1];
  const n2 = tokens[at + 2];
  const add = (template: number, value: number) => {
    keys.push(hashPair(template, value));
  };
  if (groups & FEATURE_GROUP.words) {
    add(1, t0.word);
    add(2, t0.written);
    add(3, hashPair(t0.word, p1?.word ?? OUTSIDE));
    add(4, hashPair(t0.word, n1?.word ?? OUTSIDE));
  }
  if (groups & FEATURE_GROUP.stems) {
    add(5, t0.stem);
    add(6, t0.bare);
    add(7, hashPair(t0.bare, p1?.bare ?? OUTSIDE));
    add(8, hashPair(t0.bare, n1?.bare ?? OUTSIDE));
  }
  const lexical = keys.length;
  if (groups & FEATURE_GROUP.words) {
    add(10, 0);
    add(11, p1?.word ?? OUTSIDE);
    add(12, n1?.word ?? OUTSIDE);
    add(13, p2?.word ?? OUTSIDE);
    add(14, n2?.word ?? OUTSIDE);
    add(15, t0.shape);
    add(16, hashPair(p1?.shape ?? OUTSIDE, n1?.shape ?? OUTSIDE));
    add(17, hashPair(p1?.word ?? OUTSIDE, p2?.word ?? OUTSIDE));
    add(18, hashPair(n1?.word ?? OUTSIDE, n2?.word ?? OUTSIDE));
    add(19, hashPair(p1?.word ?? OUTSIDE, n1?.word ?? OUTSIDE));
  }
  if (groups & FEATURE_GROUP.affixes) {
    for (const prefix of t0.prefixes) add(20, prefix);
    for (const suffix of t0.suffixes) add(21, suffix);
    add(22, t0.ending);
    add(23, hashPair(t0.article ? 1 : 0, hashPair(p1?.article ? 1 : 0, n1?.article ? 1 : 0)));
    add(24, p1?.suffixes[1] ?? OUTSIDE);
    add(25, n1?.suffixes[1] ?? OUTSIDE);
    add(26, hashPair(t0.suffixes[1] ?? OUTSIDE, t0.article ? 1 : 0));
    add(27, hashPair(t0.suffixes[1] ?? OUTSIDE, p1?.suffixes[1] ?? OUTSIDE));
  }
  if (groups & FEATURE_GROUP.grams) {
    for (const gram of t0.trigrams) add(30, gram);
    for (const gram of t0.quadgrams) add(31, gram);
  }
  if (groups & FEATURE_GROUP.stems) {
    add(32, t0.proclitic);
    add(33, p1?.stem ?? OUTSIDE);
    add(34, n1?.stem ?? OUTSIDE);
    add(35, p2?.stem ?? OUTSIDE);
    add(36, n2?.stem ?? OUTSIDE);
    add(37, tokens[at - 3]?.stem ?? OUTSIDE);
  }
  if (groups & FEATURE_GROUP.frequencies) {
    const f0 = t0.frequency >> 1;
    add(40, f0);
    add(41, t0.bareFrequency >> 1);
    add(42, hashPair((p1?.frequency ?? 99) >> 2, hashPair(f0 >> 1, (n1?.frequency ?? 99) >> 2)));
    add(43, hashPair(p1?.stem ?? OUTSIDE, f0 >> 1));
    add(44, hashPair(f0 >> 1, n1?.stem ?? OUTSIDE));
    add(45, hashPair(f0 >> 1, t0.suffixes[1] ?? OUTSIDE));
  }
  if (groups & FEATURE_GROUP.gazetteers) addGazetteers(prepared, at, add);
  if (groups & FEATURE_GROUP.document) {
    const evidence = prepared.evidence[at];
    if (evidence !== undefined) for (const piece of evidence) add(80, piece);
  }
  return lexical;
}

type Add = (template: number, value: number) => void;

function addGazetteers(prepared: Prepared, at: number, add: Add): void {
  const { matches, tokens } = prepared;
  const count = tokens.length;
  let summary = 0;
  for (let kind = 0; kind < NAME_KINDS; kind++) {
    const code = matches[at * NAME_KINDS + kind] ?? 0;
    if (code !== 0) {
      add(60, kind * MATCH_CODES + code);
      add(61, hashPair(kind * MATCH_CODES + code, (tokens[at]?.frequency ?? 0) >> 2));
      summary |= 1 << kind;
      add(68, hashPair(kind, tokens[at - 1]?.stem ?? OUTSIDE));
    }
    if (at > 0) {
      const before = matches[(at - 1) * NAME_KINDS + kind] ?? 0;
      if (before !== 0) add(62, kind * MATCH_CODES + before);
    }
    if (at + 1 < count) {
      const after = matches[(at + 1) * NAME_KINDS + kind] ?? 0;
      if (after !== 0) add(63, kind * MATCH_CODES + after);
    }
    if (at > 1 && (matches[(at - 2) * NAME_KINDS + kind] ?? 0) !== 0) add(64, kind);
  }
  const kindsAt = (index: number) => {
    let kinds = 0;
    if (index < 0 || index >= count) return 0x10000;
    for (let kind = 0; kind < NAME_KINDS; kind++)
      if ((matches[index * NAME_KINDS + kind] ?? 0) !== 0) kinds |= 1 << kind;
    return kinds;
  };
  add(65, summary);
  add(66, hashPair(kindsAt(at - 1), summary));
  add(67, hashPair(summary, kindsAt(at + 1)));
  add(69, hashPair(kindsAt(at - 1), hashPair(summary, kindsAt(at + 1))));
  for (let back = 1; back <= 4; back++) {
    if (at - back >= 0 && (matches[(at - back) * NAME_KINDS + KIND_TITLE] ?? 0) !== 0) {
      add(70, back);
      break;
    }
  }
}
