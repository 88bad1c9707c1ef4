import { at } from '../../domain/at.ts';
import { MARKED_WORDS } from './markedWords.ts';
import { type Observations, relativeLength, type Term } from './observations.ts';

/**
 * The terms of the hypothesis that the paragraph is gone. The strongest is that its neighbours stand side by
 * side now. Of a key with fewer marks than it has room for, their number counts; of a full one, how many of
 * them were repeated elsewhere.
 */
export function goneTerms({ key, neighbours, hinted }: Observations): readonly Term[] {
  let [sum, total] = [0, 0];
  const blocks = neighbours.before.length - 1;
  for (const [gap, before] of neighbours.before.entries()) {
    const prior = movePrior(gap - hinted, blocks);
    sum += prior * Math.exp(before + at(neighbours.after, gap));
    total += prior;
  }
  const marks = key.marks.length;
  return [
    { feature: 'gone', bin: marks < MARKED_WORDS ? marks : MARKED_WORDS + key.repeated, value: 1 },
    { feature: 'goneBeside', bin: 0, value: Math.log(sum / total) },
    { feature: 'goneLength', bin: 0, value: relativeLength(key) },
  ];
}

/**
 * The prior probability, up to a factor, that a gap moved by `distance` blocks: most stay or move a little,
 * but each of the `blocks` is possible. These numbers make the true moves in edits of the tuning texts most
 * likely.
 */
function movePrior(distance: number, blocks: number): number {
  const near = distance === 0 ? 0.269 : 0.112 * 0.649 ** (Math.abs(distance) - 1);
  return near + 0.095 / Math.max(blocks, 1);
}
