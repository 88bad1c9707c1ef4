/**
 * Groups of features, one bit each: what a chain was trained with, so that the gain of each can be measured.
 */
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
  quotationsAndHeads: 1 << 7,
  /** What a word's letters look like. */
  letters: 1 << 8,
} as const;

/** Every group. */
export const ALL_GROUPS = Object.values(FEATURE_GROUP).reduce((all, group) => all | group, 0);

/** Stands in a feature for a token beyond the sentence's edge. */
export const OUTSIDE = 0x5bd1e995;
