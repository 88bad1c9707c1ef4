import { PRICE_OF_STRIPPING } from '../../../annotation/tagging/tokens/taggerToken.ts';
import { wordForms } from '../../../annotation/tagging/tokens/wordForms.ts';
import { foldText } from '../../../arabic/fold.ts';
import { addCount } from '../../../domain/counting/addCount.ts';

/** A word with fewer occurrences is left out, because its count says little. */
const LEAST_COUNT = 4;

/**
 * The words of each line or sentence of a raw text, folded: letters, digits, or one other sign. A sentence of
 * one word is left out.
 */
export function rawWords(text: string): readonly string[] {
  return text.split(/\n|(?<=[.؟!])\s/).flatMap((sentence) => {
    const words = foldText(sentence).match(/[\u0621-\u064a]+|[0-9]+|[^\s\u0621-\u064a0-9]/g) ?? [];
    return words.length > 1 ? words : [];
  });
}

/**
 * The frequencies of `words` (see `LexiconColumns.wordFrequencies`), the most common first. A word counts for
 * its stem where the stem is far more common («ووزير» for «وزير»). Words that are still too rare are left
 * out.
 */
export function rawFrequencies(
  words: readonly string[],
): readonly (readonly [word: string, frequency: number])[] {
  const written = countsOf(words);
  const stems = new Map(Array.from(written.keys(), (word) => [word, stemOf(word, written)]));
  const counts = countsOf(words.map((word) => stems.get(word) ?? word));
  return [...counts]
    .filter(([, count]) => count >= LEAST_COUNT)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([word]) => [word, frequencyOf(written.get(word) ?? 1)]);
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) addCount(counts, word);
  return counts;
}

function frequencyOf(count: number): number {
  return Math.floor(2 * Math.log2(count)) + 1;
}

/** The word counted: by the same rule as the tagger's, so that the words counted are those it sees. */
function stemOf(word: string, counts: ReadonlyMap<string, number>): string {
  let best = word;
  let score = frequencyOf(counts.get(word) ?? 1);
  for (const { text } of wordForms(word).slice(1)) {
    const count = counts.get(text);
    if (count === undefined || frequencyOf(count) - PRICE_OF_STRIPPING <= score) continue;
    best = text;
    score = frequencyOf(count) - PRICE_OF_STRIPPING;
  }
  return best;
}
