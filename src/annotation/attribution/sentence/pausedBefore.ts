import type { ReadVerb } from './readVerb.ts';
import type { SentenceReading } from './sentenceReading.ts';

/** Whether a verb begins anew: at the sentence's beginning, after a mark, or with «و» or «ف» («ومؤكدا»). */
export function pausedBefore({ tokens }: SentenceReading, { index, cut }: ReadVerb): boolean {
  return !tokens[index - 1]?.word || cut > 0;
}
