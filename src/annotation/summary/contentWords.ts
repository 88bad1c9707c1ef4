import { STOP_WORDS } from '../lexicons/stopWords.ts';
import { bareWord } from '../tokens/definiteArticle.ts';
import type { Token } from '../tokens/token.ts';

/**
 * The words that tell what a sentence is about, each once: folded, without stop words, conjunctions, the
 * article and plain endings.
 */
export function contentWords(tokens: readonly Token[]): readonly string[] {
  const words = new Set<string>();
  for (const { word, folded } of tokens) {
    if (!word || folded.length < 3 || STOP_WORDS.has(folded)) continue;
    const stem = lightStem(folded);
    if (stem.length > 2 && !STOP_WORDS.has(stem)) words.add(stem);
  }
  return [...words];
}

/** A light stem, for counting alone: «والمفاوضات» gives «مفاوض», and so does «مفاوضة». */
function lightStem(folded: string): string {
  const bare = bareWord(folded);
  return bare.length > 4 ? bare.replace(/(ات|ون|ين|ها|هم|يه|ه|ا)$/, '') : bare;
}
