import type { Token } from './token.ts';

/** Where a sentence ends in the text: behind its last token. One without tokens ends at 0, before all. */
export function endOf(sentence: readonly Token[]): number {
  return sentence.at(-1)?.span.end ?? 0;
}
