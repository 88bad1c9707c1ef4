import { doubleAt } from '../../../domain/typedAt.ts';
import { LABELS, mayFollow, PREDECESSORS } from '../model/label.ts';
import { UNITS } from '../model/taggerModel.ts';

const COUNT = LABELS.length;
/**
 * e to the power of -1/`UNITS`. Written out and multiplied up, because `Math.exp` may differ by a bit between
 * engines.
 */
const STEP = 0.9692332344763441;
/** Beyond this many units below the best a chance is taken for nought. */
const CHANCE_WITHIN_UNITS = 40 * UNITS;
const powers = powersOf(STEP);

/**
 * The chance, 0 to 1, of each label of each token (a row of `LABELS.length` a token) by the model of `scores`
 * and `transitions`, as in `viterbiLabels`: the marginals of a linear chain, by the forward and backward
 * sums.
 */
export function labelMarginals(scores: ArrayLike<number>, transitions: ArrayLike<number>): Float64Array {
  const length = scores.length / COUNT;
  const emissions = Float64Array.from(scores);
  for (let at = 0; at < length; at++) {
    const end = (at + 1) * COUNT;
    let top = Number.NEGATIVE_INFINITY;
    for (let cell = at * COUNT; cell < end; cell++) top = Math.max(top, doubleAt(emissions, cell));
    for (let cell = at * COUNT; cell < end; cell++) emissions[cell] = power(doubleAt(emissions, cell) - top);
  }
  const steps = stepsOf(transitions);
  const forward = forwardSums(emissions, steps, length);
  const backward = backwardSums(emissions, steps, length);
  const chances = new Float64Array(length * COUNT);
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < COUNT; label++) {
      const cell = at * COUNT + label;
      chances[cell] = doubleAt(forward, cell) * doubleAt(backward, cell);
    }
    normalise(chances, at);
  }
  return chances;
}

function powersOf(step: number): Float64Array {
  const table = new Float64Array(CHANCE_WITHIN_UNITS + 1).fill(1);
  for (let i = 1; i <= CHANCE_WITHIN_UNITS; i++) table[i] = doubleAt(table, i - 1) * step;
  return table;
}

/** e to the power of `units`/`UNITS`, for whole `units` of at most 0. */
function power(units: number): number {
  return units < -CHANCE_WITHIN_UNITS ? 0 : doubleAt(powers, -units);
}

function stepsOf(transitions: ArrayLike<number>): Float64Array {
  const steps = new Float64Array((COUNT + 1) * COUNT);
  const weights = Float64Array.from(transitions);
  const top = Math.max(...weights);
  for (let before = 0; before <= COUNT; before++) {
    for (let label = 0; label < COUNT; label++) {
      const cell = before * COUNT + label;
      if (mayFollow(before === COUNT ? -1 : before, label))
        steps[cell] = power(doubleAt(weights, cell) - top);
    }
  }
  return steps;
}

function forwardSums(emissions: Float64Array, steps: Float64Array, length: number): Float64Array {
  const sums = new Float64Array(length * COUNT);
  for (let at = 0; at < length; at++) {
    const last = (at - 1) * COUNT;
    PREDECESSORS.forEach((predecessors, label) => {
      let sum = at === 0 ? doubleAt(steps, COUNT * COUNT + label) : 0;
      if (at > 0) {
        for (const before of predecessors) {
          sum += doubleAt(sums, last + before) * doubleAt(steps, before * COUNT + label);
        }
      }
      sums[at * COUNT + label] = sum * doubleAt(emissions, at * COUNT + label);
    });
    normalise(sums, at);
  }
  return sums;
}

function backwardSums(emissions: Float64Array, steps: Float64Array, length: number): Float64Array {
  const sums = new Float64Array(length * COUNT);
  sums.fill(1, sums.length - COUNT);
  for (let at = length - 2; at >= 0; at--) {
    PREDECESSORS.forEach((predecessors, after) => {
      const cell = (at + 1) * COUNT + after;
      const rest = doubleAt(emissions, cell) * doubleAt(sums, cell);
      for (const label of predecessors) {
        sums[at * COUNT + label] =
          doubleAt(sums, at * COUNT + label) + doubleAt(steps, label * COUNT + after) * rest;
      }
    });
    normalise(sums, at);
  }
  return sums;
}

function normalise(rows: Float64Array, at: number): void {
  let total = 0;
  for (let label = 0; label < COUNT; label++) total += doubleAt(rows, at * COUNT + label);
  if (total === 0) return;
  for (let label = 0; label < COUNT; label++) {
    const cell = at * COUNT + label;
    rows[cell] = doubleAt(rows, cell) / total;
  }
}
