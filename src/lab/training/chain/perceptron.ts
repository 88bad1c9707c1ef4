import { viterbiLabels } from '../../../annotation/tagging/chain/viterbiLabels.ts';
import { LABELS } from '../../../annotation/tagging/model/label.ts';
import { at as valueAt } from '../../../domain/at.ts';
import { byteAt, doubleAt, singleAt } from '../../../domain/typedAt.ts';
import type { Example } from './example.ts';
import { randomOf, shuffle } from './random.ts';
import type { TrainedChain } from './trainChain.ts';

const COUNT = LABELS.length;

/**
 * An averaged structured perceptron (Collins 2002) over `features` rows: the baseline for the other taggers.
 */
export function trainPerceptron(
  examples: readonly Example[],
  features: number,
  epochs: number,
  seed: number,
): TrainedChain {
  const random = randomOf(seed);
  const weights = averaged(features * COUNT);
  const transitions = averaged((COUNT + 1) * COUNT);
  const order = [...examples];
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) {
      step++;
      correct(example, weights, transitions, step);
    }
  }
  return { emissions: weights.mean(step), transitions: transitions.mean(step) };
}

/** Moves the weights towards the right labels of `example` and away from those that they give now. */
function correct(example: Example, weights: Averaged, transitions: Averaged, step: number): void {
  const found = viterbiLabels(scoresOf(example, weights.now), transitions.now);
  example.labels.forEach((gold, at) => {
    const guess = byteAt(found, at);
    const [before, guessBefore] =
      at === 0 ? [COUNT, COUNT] : [valueAt(example.labels, at - 1), byteAt(found, at - 1)];
    if (gold === guess && before === guessBefore) return;
    transitions.add(before * COUNT + gold, 1, step);
    transitions.add(guessBefore * COUNT + guess, -1, step);
    if (gold === guess) return;
    for (const row of example.ids.subarray(example.starts[at], example.starts[at + 1])) {
      weights.add(row * COUNT + gold, 1, step);
      weights.add(row * COUNT + guess, -1, step);
    }
  });
}

/** The scores of the labels of `example` under `emissions`, one row for each token. */
export function scoresOf(example: Example, emissions: Float32Array): Float64Array {
  const scores = new Float64Array(example.labels.length * COUNT);
  for (let at = 0; at < example.labels.length; at++) {
    for (const row of example.ids.subarray(example.starts[at], example.starts[at + 1])) {
      for (let label = 0; label < COUNT; label++) {
        scores[at * COUNT + label] =
          doubleAt(scores, at * COUNT + label) + singleAt(emissions, row * COUNT + label);
      }
    }
  }
  return scores;
}

type Averaged = ReturnType<typeof averaged>;

/** Weights, with the sums needed to take their mean over all steps. */
function averaged(size: number) {
  const now = new Float32Array(size);
  const late = new Float64Array(size);
  return {
    now,
    add(cell: number, amount: number, step: number): void {
      now[cell] = singleAt(now, cell) + amount;
      late[cell] = doubleAt(late, cell) + amount * step;
    },
    mean: (steps: number) => now.map((weight, cell) => weight - doubleAt(late, cell) / steps),
  };
}
