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
  const backs = new Uint8Array(length * COUNT);
  const sums = new Float64Array(length * COUNT);
  for (let label = 0; label < COUNT; label++) {
    sums[label] = mayFollow(-1, label)
      ? (scores[label] ?? 0) + (transitions[COUNT * COUNT + label] ?? 0)
      : NEVER;
  }
  for (let at = 1; at < length; at++) {
    for (let label = 0; label < COUNT; label++) {
      const cell = at * COUNT + label;
      let best = Number.NEGATIVE_INFINITY;
      for (const before of PREDECESSORS[label] ?? []) {
        const sum = (sums[cell - COUNT - label + before] ?? 0) + (transitions[before * COUNT + label] ?? 0);
        if (sum <= best) continue;
        best = sum;
        backs[cell] = before;
      }
      sums[cell] = best + (scores[cell] ?? 0);
    }
  }
  let label = highest(sums.subarray(-COUNT));
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = backs[at * COUNT + label] ?? 0;
  }
  return labels;
}

function highest(sums: Float64Array): number {
  let best = 0;
  for (let label = 1; label < COUNT; label++) if ((sums[label] ?? 0) > (sums[best] ?? 0)) best = label;
  return best;
}
