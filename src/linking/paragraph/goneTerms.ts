import { type Evidence, longness, type Term } from './observations.ts';
import { MARKED_WORDS } from './paragraphKey.ts';

/**
 * What speaks for a paragraph's being gone: above all, that its neighbours stand side by side now. Of a key with fewer marks than
 * it has room for, their number counts; of one with as many, how many of them were repeated elsewhere.
 */
export function goneTerms({ key, beside, hinted }: Evidence): readonly Term[] {
  let [sum, total] = [0, 0];
  const gaps = beside.before.length;
  for (let gap = 0; gap < gaps; gap++) {
    const prior = priorAt(gap - hinted, gaps - 1);
    sum += prior * Math.exp((beside.before[gap] ?? 0) + (beside.after[gap] ?? 0));
    total += prior;
  }
  const marks = key.marks.length;
  return [
    { feature: 'gone', at: marks < MARKED_WORDS ? marks : MARKED_WORDS + key.repeated, value: 1 },
    { feature: 'goneBeside', at: 0, value: Math.log(sum / total) },
    { feature: 'goneLength', at: 0, value: longness(key) },
  ];
}

/**
 * How probable it is, before a look at the words, that what was about a paragraph moved by so many places: most stays or moves a
 * little. It makes the true moves in edits of the tuning texts most likely.
 */
function priorAt(distance: number, count: number): number {
  const near = distance === 0 ? 0.269 : 0.112 * 0.649 ** (Math.abs(distance) - 1);
  return near + 0.095 / Math.max(count, 1);
}
