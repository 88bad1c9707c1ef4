import { LABELS } from '../../../annotation/tagging/model/label.ts';
import { at as valueAt } from '../../../domain/at.ts';
import { doubleAt, integerAt, singleAt } from '../../../domain/typedAt.ts';
import { ChainSums } from './chainSums.ts';
import { ChainWeights } from './chainWeights.ts';
import type { Example } from './example.ts';
import { randomOf, shuffle } from './random.ts';

const COUNT = LABELS.length;
/** No step is made for a smaller gradient. */
const LEAST_GRADIENT = 1e-4;

/** How a chain is trained; see `TrainingPlan`. */
export interface ChainPlan {
  readonly seed: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  readonly dropout: number;
}

/** The weights of a trained chain, laid out as in `Chain`, in natural logarithms. */
export interface TrainedChain {
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
}

/**
 * A conditional random field (Lafferty et al. 2001) over `features` rows, fitted to `examples` one sentence
 * at a time. Its weights are the mean of those after each epoch of the second half. Equal arguments give
 * equal weights.
 */
export function trainChain(examples: readonly Example[], features: number, plan: ChainPlan): TrainedChain {
  const random = randomOf(plan.seed);
  const weights = new ChainWeights(features, plan.rate, (plan.rate * plan.l2) / examples.length);
  const sums = new ChainSums(examples.reduce((longest, { labels }) => Math.max(longest, labels.length), 0));
  const mean = {
    emissions: new Float32Array(features * COUNT),
    transitions: new Float32Array((COUNT + 1) * COUNT),
  };
  const firstCounted = Math.floor(plan.epochs / 2);
  const order = [...examples];
  let sentence = 0;
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) {
      sentence++;
      hideWords(example, sums, plan.dropout, random);
      touchAll(example, sums, weights, sentence);
      sums.update(example, weights);
      step(example, sums, weights);
    }
    if (epoch < firstCounted) continue;
    const share = 1 / (plan.epochs - firstCounted);
    addShare(mean.emissions, weights.emissions, share);
    addShare(mean.transitions, weights.boundTransitions(), share);
  }
  return mean;
}

/**
 * Hides the features that name words from a `share` of the tokens, so that the chain also learns from shape,
 * neighbours and gazetteers.
 */
function hideWords(example: Example, sums: ChainSums, share: number, random: () => number): void {
  for (let at = 0; at < example.labels.length; at++) {
    const hidden = random() < share;
    sums.starts[at] = integerAt(hidden ? example.lexicalEnds : example.starts, at);
  }
}

function touchAll(example: Example, sums: ChainSums, weights: ChainWeights, sentence: number): void {
  for (let at = 0; at < example.labels.length; at++) {
    const end = integerAt(example.starts, at + 1);
    for (let place = integerAt(sums.starts, at); place < end; place++)
      weights.touch(integerAt(example.ids, place), sentence);
  }
}

function step(example: Example, sums: ChainSums, weights: ChainWeights): void {
  const gradients = new Float64Array(COUNT);
  for (let at = 0; at < example.labels.length; at++) {
    const gold = valueAt(example.labels, at);
    for (let label = 0; label < COUNT; label++) {
      const cell = at * COUNT + label;
      const chance = doubleAt(sums.forward, cell) * doubleAt(sums.backward, cell);
      gradients[label] = chance - (label === gold ? 1 : 0);
    }
    stepEmissions(example, sums, weights, at, gradients);
    if (at === 0) {
      gradients.forEach((gradient, label) => {
        if (Math.abs(gradient) >= LEAST_GRADIENT) weights.stepTransition(COUNT * COUNT + label, gradient);
      });
    } else stepTransitions(example, sums, weights, at);
  }
}

function stepEmissions(
  example: Example,
  sums: ChainSums,
  weights: ChainWeights,
  at: number,
  gradients: Float64Array,
): void {
  const end = integerAt(example.starts, at + 1);
  for (let label = 0; label < COUNT; label++) {
    const gradient = doubleAt(gradients, label);
    if (Math.abs(gradient) < LEAST_GRADIENT) continue;
    for (let place = integerAt(sums.starts, at); place < end; place++) {
      weights.stepEmission(integerAt(example.ids, place) * COUNT + label, gradient);
    }
  }
}

function stepTransitions(example: Example, sums: ChainSums, weights: ChainWeights, at: number): void {
  const goldBefore = valueAt(example.labels, at - 1);
  const gold = valueAt(example.labels, at);
  for (let before = 0; before < COUNT; before++) {
    for (let label = 0; label < COUNT; label++) {
      const cell = before * COUNT + label;
      if (weights.allowed[cell] !== 1) continue;
      const here = at * COUNT + label;
      const chance =
        (doubleAt(sums.forward, (at - 1) * COUNT + before) *
          doubleAt(sums.steps, cell) *
          doubleAt(sums.emissions, here) *
          doubleAt(sums.backward, here)) /
        doubleAt(sums.scales, at);
      const gradient = chance - (before === goldBefore && label === gold ? 1 : 0);
      if (Math.abs(gradient) >= LEAST_GRADIENT) weights.stepTransition(cell, gradient);
    }
  }
}

function addShare(sum: Float32Array, part: Float32Array, share: number): void {
  for (let cell = 0; cell < sum.length; cell++)
    sum[cell] = singleAt(sum, cell) + singleAt(part, cell) * share;
}
