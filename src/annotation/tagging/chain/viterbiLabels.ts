import { byteAt, doubleAt } from '../../../domain/typedAt.ts';
import { LABELS, mayFollow, PREDECESSORS } from '../model/label.ts';

const COUNT = LABELS.length;
/** Below every score that a sentence can reach. */
const NEVER = -(2 ** 40);

/**
 * The labels (by number) of the highest sum of `scores` (a row of `LABELS.length` a token) and `transitions`
 * (see `TaggerModel.transitions`) among those that BIO allows; of equal sums the one that comes first in
 * `LABELS`. By Viterbi's algorithm.
 */
export function viterbiLabels(scores: ArrayLike<number>, transitions: ArrayLike<number>): Uint8Array {
  const length = scores.length / COUNT;
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const { sums, backs } = bestSums(Float64Array.from(scores), Float64Array.from(transitions), length);
  let label = highest(sums.subarray(-COUNT));
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = byteAt(backs, at * COUNT + label);
  }
  return labels;
}

/** For each label of each token the best sum that leads there, and the label before it in that sum. */
function bestSums(
  emissions: Float64Array,
  steps: Float64Array,
  length: number,
): { readonly sums: Float64Array; readonly backs: Uint8Array } {
  const backs = new Uint8Array(length * COUNT);
  const sums = new Float64Array(length * COUNT);
  for (let label = 0; label < COUNT; label++) {
    sums[label] = mayFollow(-1, label)
      ? doubleAt(emissions, label) + doubleAt(steps, COUNT * COUNT + label)
      : NEVER;
  }
  for (let at = 1; at < length; at++) {
    PREDECESSORS.forEach((predecessors, label) => {
      const cell = at * COUNT + label;
      let best = Number.NEGATIVE_INFINITY;
      for (const before of predecessors) {
        const sum = doubleAt(sums, cell - COUNT - label + before) + doubleAt(steps, before * COUNT + label);
        if (sum <= best) continue;
        best = sum;
        backs[cell] = before;
      }
      sums[cell] = best + doubleAt(emissions, cell);
    });
  }
  return { sums, backs };
}

function highest(sums: Float64Array): number {
  let best = 0;
  for (let label = 1; label < COUNT; label++) if (doubleAt(sums, label) > doubleAt(sums, best)) best = label;
  return best;
}
