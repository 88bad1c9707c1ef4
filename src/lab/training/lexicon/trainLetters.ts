import { NAME_KIND } from '../../../annotation/tagging/lexicon/nameKind.ts';
import {
  LETTER_CLASSES,
  LETTER_RUNS,
  LETTER_UNITS,
  letterRuns,
} from '../../../annotation/tagging/tokens/letterScores.ts';
import { singleAt } from '../../../domain/typedAt.ts';
import { randomOf, shuffle } from '../chain/random.ts';
import { addBits } from './addBits.ts';

/** The kinds of names that make a class. The last class, of common words, has no kind. */
const KINDS_OF_CLASS: readonly number[] = [
  NAME_KIND.arabicGivenName,
  NAME_KIND.foreignGivenName | NAME_KIND.familyName,
  NAME_KIND.country | NAME_KIND.largePlace | NAME_KIND.smallPlace,
];
const COMMON = KINDS_OF_CLASS.length;
/**
 * A word at least this frequent (see `LexiconColumns.wordFrequencies`) counts as a common word if it is no
 * name.
 */
const LEAST_FREQUENCY = 6;
/** A word at least this frequent counts as a common word even if it is also a name. */
const SURE_FREQUENCY = 14;
const SHORTEST = 3;
const EPOCHS = 6;
const RATE = 0.15;
const DECAY = 0.0002;
const BIAS_RATE = 0.01;
/** No step is made for a smaller error. */
const LEAST_ERROR = 0.02;

interface Word {
  readonly runs: readonly number[];
  /** One bit for each class it belongs to. */
  readonly classes: number;
}

/**
 * The weights of `letterScores`: a logistic regression for each class. They are learned from the single words
 * of `phrases` (folded, with bits of `NAME_KIND`) and the common words of `frequencies`. Equal arguments give
 * equal weights.
 */
export function trainLetters(
  phrases: ReadonlyMap<string, number>,
  frequencies: ReadonlyMap<string, number>,
): Int8Array {
  const words = Array.from(classesOf(phrases, frequencies))
    .filter(([, classes]) => classes !== 0)
    .map(([word, classes]): Word => ({ runs: letterRuns(word), classes }));
  const weights = new Int8Array(LETTER_CLASSES * LETTER_RUNS);
  for (let place = 0; place < LETTER_CLASSES; place++) {
    const trained = trainClass(words, 1 << place);
    weights.set(
      trained.map((weight) => Math.max(-127, Math.min(127, Math.round(weight * LETTER_UNITS)))),
      place * LETTER_RUNS,
    );
  }
  return weights;
}

/**
 * The classes of each word. A name of another kind, a title or a body has none (0), because its letters say
 * nothing.
 */
function classesOf(
  phrases: ReadonlyMap<string, number>,
  frequencies: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const [phrase, kinds] of phrases) {
    const word = withoutArticle(phrase);
    if (phrase.includes(' ') || word.length < SHORTEST) continue;
    const own = KINDS_OF_CLASS.reduce((sum, some, place) => sum | ((kinds & some) === 0 ? 0 : 1 << place), 0);
    addBits(classes, word, own);
  }
  for (const [written, frequency] of frequencies) {
    const word = withoutArticle(written);
    if (frequency < LEAST_FREQUENCY || !/^[\u0621-\u064a]{3,}$/.test(word)) continue;
    if (!classes.has(word) || frequency >= SURE_FREQUENCY) addBits(classes, word, 1 << COMMON);
  }
  return classes;
}

function withoutArticle(word: string): string {
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
}

function trainClass(words: readonly Word[], own: number): Float32Array {
  const weights = new Float32Array(LETTER_RUNS);
  const squares = new Float32Array(LETTER_RUNS);
  const order = [...words];
  const random = randomOf(own);
  let bias = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const { runs, classes } of order) {
      const score = runs.reduce((sum, run) => sum + singleAt(weights, run), bias);
      const error = 1 / (1 + Math.exp(-score)) - ((classes & own) === 0 ? 0 : 1);
      bias -= BIAS_RATE * error;
      if (Math.abs(error) < LEAST_ERROR) continue;
      for (const run of runs) {
        const weight = singleAt(weights, run);
        squares[run] = singleAt(squares, run) + error * error;
        weights[run] = weight - (RATE * error) / Math.sqrt(singleAt(squares, run) + 1) - DECAY * weight;
      }
    }
  }
  return weights;
}
