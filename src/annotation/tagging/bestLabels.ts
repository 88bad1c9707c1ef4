import { LABELS, mayFollow } from './label.ts';

const COUNT = LABELS.length;
/** Below every score that a sentence can reach. */
const NEVER = -(2 ** 40);

/**
 * The labels (by number) of the highest sum of `scores` (a row of `LABELS.length` a token) and `transitions` (see
 * `TaggerModel.transitions`) among those that BIO allows; of equal sums the one that comes first in `LABELS`. By Viterbi's
 * algorithm.
 */
export function bestLabels(scores: ArrayLike<number>, transitions: ArrayLike<number>): Uint8Array {
  const length = scores.length / COUNT;
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const backs = new Uint8Array(length * COUNT);
  let best = new Float64Array(COUNT);
  for (let label = 0; label < COUNT; label++) {
    best[label] = mayFollow(-1, label)
      ? (scores[label] ?? 0) + (transitions[COUNT * COUNT + label] ?? 0)
      : NEVER;
  }
  for (let at = 1; at < length; at++) {
    const next = new Float64Array(COUNT);
    for (let label = 0; label < COUNT; label++) {
      const [previous, score] = bestBefore(best, label, transitions);
      next[label] = score + (scores[at * COUNT + label] ?? 0);
      backs[at * COUNT + label] = previous;
    }
    best = next;
  }
  let label = best.indexOf(best.reduce((a, b) => Math.max(a, b)));
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = backs[at * COUNT + label] ?? 0;
  }
  return labels;
}

function bestBefore(
  best: Float64Array,
  label: number,
  transitions: ArrayLike<number>,
): readonly [previous: number, score: number] {
  let previous = 0;
  let score = Number.NEGATIVE_INFINITY;
  for (let before = 0; before < COUNT; before++) {
    if (!mayFollow(before, label)) continue;
    const sum = (best[before] ?? NEVER) + (transitions[before * COUNT + label] ?? 0);
    if (sum > score) {
      score = sum;
      previous = before;
    }
  }
  return [previous, score];
}
