import type { HashTable } from '../lexicon/hashTable.ts';
import type { TaggerLexicon } from '../lexicon/taggerLexicon.ts';
import { LABELS } from './label.ts';

/**
 * A trained tagger, ready to label: two linear chains over the same features. The first reads a text without
 * knowing the document, the second with what the first found. Weights are whole numbers, so that every engine
 * decides alike.
 */
export interface TaggerModel {
  readonly lexicon: TaggerLexicon;
  /** Bits of `FEATURE_GROUP`: the features it was trained with. */
  readonly groups: number;
  readonly features: HashTable;
  /**
   * A row of `ROW` weights for each feature, in units of 1/`UNITS`: one for each label in the first reading,
   * then one for each in the second.
   */
  readonly weights: Int8Array;
  /**
   * For both readings the weight of label `next` after `previous`, at `previous * LABELS.length + next`; the
   * last row is that of a sentence's start.
   */
  readonly transitions: readonly [first: Int16Array, second: Int16Array];
}

/** How many weights a feature has. */
export const ROW = 2 * LABELS.length;

/** How many units of a model's weights make one natural logarithm. */
export const UNITS = 32;
