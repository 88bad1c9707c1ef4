import { countBelow } from '../../domain/countBelow.ts';
import type { Token } from '../tokens/token.ts';
import type { MentionCandidate } from './mentionCandidate.ts';

/**
 * The candidates that lie in one sentence: words on both sides of a paragraph's end are no name («كمال» above
 * «سالم»), though folding takes any white space for one space.
 */
export function withinSentences(
  candidates: readonly MentionCandidate[],
  sentences: readonly (readonly Token[])[],
): readonly MentionCandidate[] {
  const ends = sentences.flatMap((sentence) => sentence.at(-1)?.span.end ?? []);
  return candidates.filter(({ span }) => {
    const end = ends[countBelow(ends, span.start + 1)];
    return end !== undefined && span.end <= end;
  });
}
