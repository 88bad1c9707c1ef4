import type { Resolution } from './resolution.ts';
import type { Finding } from './text/finding.ts';

/** What a finding must have for the link to lead there. */
export interface Threshold {
  /** The least posterior probability. */
  readonly probability: number;
  /** The least share of the kept words that are found. */
  readonly found: number;
}

/** Chosen by how many of the links into the tuning texts are found with it, and how many led astray. */
export const PARAGRAPH_THRESHOLD: Threshold = { probability: 0.55, found: 0 };

/** A passage has less to know it by than a paragraph, and can be in more places: it must be surer. */
export const PASSAGE_THRESHOLD: Threshold = { probability: 0.8, found: 0.34 };

/** Of changed words, even if all that were kept are found, no more than this is said to be there. */
const MOST_SIMILAR_IF_CHANGED = 0.99;

/**
 * Whether the words of a link are exact, moved, changed or gone, by the most probable place that was found
 * for them. `from` is the id of the block that the link names.
 */
export function verdict(from: string, finding: Finding | undefined, threshold: Threshold): Resolution {
  if (!finding) return { status: 'gone', from, similarity: 0 };
  const { block, span, exact, found, probability } = finding;
  if (!span || probability < threshold.probability || found < threshold.found)
    return { status: 'gone', from, similarity: found * probability };
  if (exact && block === from) return { status: 'exact', block, span, similarity: 1 };
  if (exact) return { status: 'moved', block, span, from, similarity: 1 };
  const similarity = Math.min(MOST_SIMILAR_IF_CHANGED, found);
  const changed = { status: 'changed', block, span, similarity, sure: probability } as const;
  return block === from ? changed : { ...changed, from };
}
