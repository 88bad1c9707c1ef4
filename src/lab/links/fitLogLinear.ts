import { addAt } from '../../domain/addAt.ts';
import { at } from '../../domain/at.ts';

/** Cases, each of several choices, of which some are right. A choice is a row of features and values. */
export interface ChoiceRows {
  /** The features and values of all rows, one after another. */
  readonly features: Int32Array;
  readonly values: Float64Array;
  /** The first entry of each row, and the end of the last. */
  readonly starts: Int32Array;
  readonly isRight: Uint8Array;
  /** The first row of each case, and the end of the last. */
  readonly cases: Int32Array;
  /** How much each case counts. */
  readonly weights: Float64Array;
}

/** The L2 penalty keeps weights of rare features near 0. Of 3e-7 to 3e-4, this did best on held-out texts. */
const PENALTY = 3e-6;
const RATE = 0.08;

/**
 * The weights under which the right choices are most likely (conditional maximum likelihood with an L2
 * penalty), from `initial` on, by `steps` steps of Adam (Kingma and Ba 2015). `told` hears the mean loss in
 * nats of every hundredth step.
 */
export function fitLogLinear(
  rows: ChoiceRows,
  initial: Float64Array,
  steps: number,
  told: (step: number, loss: number) => void,
): Float64Array {
  const weights = initial.slice();
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  const total = rows.weights.reduce((sum, weight) => sum + weight, 0);
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((weight) => PENALTY * weight * total);
    const loss = addGradient(rows, weights, gradient);
    const rate = RATE * (step < steps * 0.6 ? 1 : step < steps * 0.85 ? 0.3 : 0.1);
    for (let i = 0; i < weights.length; i++) {
      const slope = at(gradient, i) / total;
      const newMean = 0.9 * at(mean, i) + 0.1 * slope;
      const newSquare = 0.99 * at(square, i) + 0.01 * slope * slope;
      const scale = Math.sqrt(newSquare / (1 - 0.99 ** step)) + 1e-9;
      addAt(weights, i, -(rate * newMean) / (1 - 0.9 ** step) / scale);
      mean[i] = newMean;
      square[i] = newSquare;
    }
    if (step % 100 === 0) told(step, loss / total);
  }
  return weights;
}

/** Adds to `gradient` the slope of the loss of all cases, and gives that loss. */
function addGradient(rows: ChoiceRows, weights: Float64Array, gradient: Float64Array): number {
  const chances = chancesOf(rows, weights);
  let loss = 0;
  for (const [one, counts] of rows.weights.entries()) {
    const [from, to] = [at(rows.cases, one), at(rows.cases, one + 1)];
    // A case whose right choices have probability 0 would otherwise have an infinite loss.
    let right = 1e-30;
    for (let row = from; row < to; row++) if (rows.isRight[row]) right += at(chances, row);
    loss -= counts * Math.log(right);
    for (let row = from; row < to; row++) {
      const chance = at(chances, row);
      const excess = counts * (chance - (rows.isRight[row] ? chance / right : 0));
      if (Math.abs(excess) < 1e-9) continue;
      for (let entry = at(rows.starts, row); entry < at(rows.starts, row + 1); entry++)
        addAt(gradient, at(rows.features, entry), excess * at(rows.values, entry));
    }
  }
  return loss;
}

/** How probable each row is among those of its case: a softmax over their scores. */
function chancesOf(rows: ChoiceRows, weights: Float64Array): Float64Array {
  const chances = new Float64Array(rows.starts.length - 1);
  for (let one = 0; one + 1 < rows.cases.length; one++) {
    const own = chances.subarray(at(rows.cases, one), at(rows.cases, one + 1));
    for (const i of own.keys()) own[i] = scoreOf(rows, at(rows.cases, one) + i, weights);
    const most = own.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
    for (const [i, score] of own.entries()) own[i] = Math.exp(score - most);
    const sum = own.reduce((all, chance) => all + chance, 0);
    for (const [i, chance] of own.entries()) own[i] = chance / sum;
  }
  return chances;
}

function scoreOf({ starts, features, values }: ChoiceRows, row: number, weights: Float64Array): number {
  let score = 0;
  for (let entry = at(starts, row); entry < at(starts, row + 1); entry++)
    score += at(weights, at(features, entry)) * at(values, entry);
  return score;
}
