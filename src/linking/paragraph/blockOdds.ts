import { checkOf, type IndexedText } from '../text/indexedText.ts';
import { goneTerms } from './goneTerms.ts';
import { hypotheses } from './hypotheses.ts';
import { isAfter, isBefore } from './neighbours.ts';
import { evidenceOf, type Term } from './observations.ts';
import { checkBits, lengthClass, markOf, type ParagraphKey } from './paragraphKey.ts';
import { WEIGHTS } from './paragraphWeights.ts';
import { placeTerms } from './placeTerms.ts';
import { wordTerms } from './wordTerms.ts';

/** One block, or a few in a row that a paragraph may have been split into, and how well they fit its key. */
export interface BlockOdds {
  readonly block: number;
  /** The last of the blocks in a row: `block` itself if it is one. */
  readonly last: number;
  /** The share of the kept words that are there. */
  readonly kept: number;
  /** Whether all the words, in their order, are those of the key. */
  readonly exact: boolean;
  /** How probably it is the place, against all others and against the paragraph's being gone; they sum up to less than 1. */
  readonly probability: number;
}

/**
 * How probably each block, or few blocks in a row, is the paragraph of `key`: a log-linear model of what may have become of it,
 * whose weights were fitted to edits of the tuning texts (`paragraphWeights.ts`). `hinted` is the number of the block that has
 * the paragraph's old number, or of where it would be. Linear in the length of the text.
 */
export function blockOdds(index: IndexedText, key: ParagraphKey, hinted: number): readonly BlockOdds[] {
  const evidence = evidenceOf(index, key, hinted);
  const found = hypotheses(evidence).map((hypothesis) => {
    const { terms, kept, same } = wordTerms(evidence, hypothesis);
    const score = scoreOf(terms) + scoreOf(placeTerms(evidence, hypothesis));
    const share = key.marks.length === 0 ? 1 : kept / key.marks.length;
    return { ...hypothesis, kept: share, exact: same && hypothesis.form === 'whole', score };
  });
  const gone = scoreOf(goneTerms(evidence));
  const most = found.reduce((best, { score }) => Math.max(best, score), gone);
  const total = found.reduce((sum, { score }) => sum + Math.exp(score - most), Math.exp(gone - most));
  return found.map(({ block, last, kept, exact, score }) => {
    return { block, last, kept, exact, probability: Math.exp(score - most) / total };
  });
}

function scoreOf(terms: readonly Term[]): number {
  let score = 0;
  for (const { feature, at, value } of terms) score += (WEIGHTS[feature][at] ?? 0) * value;
  return score;
}

/** Whether block `block` has all the words of the key in their order, and its neighbours: then there is no other place to look for. */
export function isUnchanged(index: IndexedText, key: ParagraphKey, block: number): boolean {
  const first = index.firsts[block] ?? 0;
  const end = index.ends[block] ?? 0;
  if (lengthClass(end - first) !== key.length || checkBits(checkOf(index, first, end)) !== key.check)
    return false;
  if (!isBefore(index, block, key.before) || !isAfter(index, block, key.after)) return false;
  const marks = new Set<number>();
  for (let word = first; word < end; word++) marks.add(markOf(index.words.hashes[word] ?? 0));
  return key.marks.every((mark) => marks.has(mark));
}
