import type { WeighedSentence } from '../../annotation/summary/summarise.ts';
import { at } from '../../domain/at.ts';

/** The places of the first `count` sentences: a baseline that is hard to beat in news. */
export function leadSentences(sentences: readonly WeighedSentence[], count: number): readonly number[] {
  return sentences.slice(0, count).map(({ place }) => place);
}

const DAMPING = 0.85;
const ROUNDS = 30;

/**
 * The places of the `count` sentences with the highest TextRank, in text order. Two sentences are tied by
 * their shared words, divided by the sum of the logarithms of their lengths (Mihalcea and Tarau 2004).
 */
export function textRankSentences(sentences: readonly WeighedSentence[], count: number): readonly number[] {
  const ties = sentences.map((a) => sentences.map((b) => (a === b ? 0 : similarity(a, b))));
  const sums = ties.map((row) => row.reduce((sum, tie) => sum + tie, 0));
  let ranks = sentences.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) {
    ranks = ranks.map((_, i) =>
      ranks.reduce((sum, rank, j) => {
        const total = at(sums, j);
        return total === 0 ? sum : sum + DAMPING * rank * (at(at(ties, j), i) / total);
      }, 1 - DAMPING),
    );
  }
  return sentences
    .map(({ place }, i) => ({ place, rank: at(ranks, i) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, count)
    .map(({ place }) => place)
    .sort((a, b) => a - b);
}

function similarity(a: WeighedSentence, b: WeighedSentence): number {
  const words = new Set(a.words);
  const common = b.words.filter((word) => words.has(word)).length;
  const size = Math.log(Math.max(2, a.words.length)) + Math.log(Math.max(2, b.words.length));
  return common / size;
}
