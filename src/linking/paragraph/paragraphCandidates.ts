import { at } from '../../domain/at.ts';
import type { IndexedText } from '../text/indexedText.ts';
import { goneTerms } from './goneTerms.ts';
import { hypotheses } from './hypotheses.ts';
import { observe, type Term } from './observations.ts';
import type { ParagraphKey } from './paragraphKey.ts';
import { placeTerms } from './placeTerms.ts';
import { WEIGHTS } from './weights.ts';
import { wordTerms } from './wordTerms.ts';

/**
 * One block, or a few in a row into which it may have been split, that may be or hold the paragraph of a key.
 */
export interface ParagraphCandidate {
  readonly block: number;
  /** The last of the blocks in a row: `block` itself if it is one. */
  readonly last: number;
  /** The share of the kept words that are found there. */
  readonly found: number;
  /** Whether it is one block, and all its words in their order are those of the key. */
  readonly exact: boolean;
  /**
   * The posterior probability. Those of all candidates sum up to less than 1: the rest is that the paragraph
   * is gone.
   */
  readonly probability: number;
}

/**
 * What may have become of the paragraph of `key`, with posterior probabilities: a log-linear model (a softmax
 * over the scores of all hypotheses, that it is gone included), whose weights were fitted to edits of the
 * tuning texts. `hinted` is the number of the block that the link names; past the last one, the number after
 * all blocks. Linear in the length of the text.
 */
export function paragraphCandidates(
  index: IndexedText,
  key: ParagraphKey,
  hinted: number,
): readonly ParagraphCandidate[] {
  const observations = observe(index, key, hinted);
  const scored = hypotheses(observations).map((hypothesis) => {
    const { terms, found, isSame } = wordTerms(observations, hypothesis);
    const score = scoreOf(terms) + scoreOf(placeTerms(observations, hypothesis));
    const share = key.marks.length === 0 ? 1 : found / key.marks.length;
    return { ...hypothesis, found: share, exact: isSame && hypothesis.form === 'whole', score };
  });
  const gone = scoreOf(goneTerms(observations));
  // The greatest score is taken from all, so that no power is out of range.
  const most = scored.reduce((best, { score }) => Math.max(best, score), gone);
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - most), Math.exp(gone - most));
  return scored.map(({ block, last, found, exact, score }) => {
    return { block, last, found, exact, probability: Math.exp(score - most) / total };
  });
}

function scoreOf(terms: readonly Term[]): number {
  let score = 0;
  for (const { feature, bin, value } of terms) score += at(WEIGHTS[feature], bin) * value;
  return score;
}
