import { addCount } from '../../domain/counting/addCount.ts';
import { countOf } from '../../domain/counting/countOf.ts';
/** A sentence as summing up sees it. */
export interface WeighedSentence {
  /** Its place among the sentences of the section. */
  readonly place: number;
  /** Content words, each once. */
  readonly words: readonly string[];
  /** How many words it has in all. */
  readonly length: number;
  /** How many sentences of its paragraph stand before it. */
  readonly inBlock: number;
  /** Whether it leans on what stands before it («وأضاف», «وهو ما») and cannot stand alone. */
  readonly dangling: boolean;
}

/** Sentences shorter than this say too little; longer ones cost too much. */
const SHORT = 6;
const LONG = 45;
/**
 * How much more the first sentence of a section, and of a paragraph, weighs: news tells the main thing first.
 */
const FIRST_OF_SECTION = 1.8;
const FIRST_OF_BLOCK = 1.35;

/**
 * The places of the `count` sentences that together cover most of what a section speaks of, in text order.
 * One after another the sentence is taken whose words add most weight for its length; a word weighs by how
 * many sentences of the section have it. A sentence that leans on another is taken only if all do. Linear in
 * the section for a given count.
 */
export function summarise(sentences: readonly WeighedSentence[], count: number): readonly number[] {
  const weights = weightsOf(sentences);
  const covered = new Set<string>();
  const chosen: WeighedSentence[] = [];
  const free = sentences.some(({ dangling }) => !dangling)
    ? sentences.filter(({ dangling }) => !dangling)
    : sentences;
  while (chosen.length < Math.min(count, free.length)) {
    const best = heaviest(
      free.filter((sentence) => !chosen.includes(sentence)),
      (sentence) => gainOf(sentence, weights, covered),
    );
    if (best === undefined) break;
    chosen.push(best);
    for (const word of best.words) covered.add(word);
  }
  return chosen.map(({ place }) => place).sort((a, b) => a - b);
}

/** How many sentences sum up a section of `length` sentences. */
export function summaryLength(length: number): number {
  if (length <= 3) return 1;
  return length <= 8 ? 2 : 3;
}

/** The sentence of the highest gain; of equal ones the first. */
function heaviest(
  sentences: readonly WeighedSentence[],
  gain: (sentence: WeighedSentence) => number,
): WeighedSentence | undefined {
  let best: WeighedSentence | undefined;
  let bestGain = 0;
  for (const sentence of sentences) {
    const own = gain(sentence);
    if (best !== undefined && own <= bestGain) continue;
    best = sentence;
    bestGain = own;
  }
  return best;
}

function weightsOf(sentences: readonly WeighedSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of sentences) for (const word of words) addCount(counts, word);
  return new Map([...counts].map(([word, count]) => [word, Math.sqrt(count)]));
}

function gainOf(
  sentence: WeighedSentence,
  weights: ReadonlyMap<string, number>,
  covered: ReadonlySet<string>,
): number {
  let gain = 0;
  for (const word of sentence.words) if (!covered.has(word)) gain += countOf(weights, word);
  const opening = sentence.place === 0 ? FIRST_OF_SECTION : sentence.inBlock === 0 ? FIRST_OF_BLOCK : 1;
  const stunted = sentence.length < SHORT ? 0.3 : 1;
  return (
    (gain * opening * stunted) /
    Math.sqrt(Math.max(SHORT, sentence.length, sentence.length * (sentence.length / LONG)))
  );
}
