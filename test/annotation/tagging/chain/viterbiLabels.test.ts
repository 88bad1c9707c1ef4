import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelMarginals } from '../../../../src/annotation/tagging/chain/labelMarginals.ts';
import { viterbiLabels } from '../../../../src/annotation/tagging/chain/viterbiLabels.ts';
import { LABELS, mayFollow } from '../../../../src/annotation/tagging/model/label.ts';
import { UNITS } from '../../../../src/annotation/tagging/model/taggerModel.ts';

const COUNT = LABELS.length;
const transitionsOf = fc.array(fc.integer({ min: -60, max: 60 }), {
  minLength: (COUNT + 1) * COUNT,
  maxLength: (COUNT + 1) * COUNT,
});
const scoresOf = fc
  .integer({ min: 1, max: 3 })
  .chain((length) =>
    fc.array(fc.integer({ min: -99, max: 99 }), { minLength: length * COUNT, maxLength: length * COUNT }),
  );

/** Every sequence of labels that BIO allows, with the sum of its scores. */
function allPaths(
  scores: readonly number[],
  transitions: readonly number[],
): readonly (readonly [number[], number])[] {
  let paths: [number[], number][] = [[[], 0]];
  for (let at = 0; at < scores.length / COUNT; at++) {
    paths = paths.flatMap(([path, sum]) =>
      LABELS.map((_, label): [number[], number] => [
        [...path, label],
        sum + (scores[at * COUNT + label] ?? 0) + (transitions[(path.at(-1) ?? COUNT) * COUNT + label] ?? 0),
      ]).filter(([longer]) => mayFollow(path.at(-1) ?? -1, longer.at(-1) ?? 0)),
    );
  }
  return paths;
}

describe('against every sequence there is', () => {
  test('no sequence has a higher sum', () => {
    fc.assert(
      fc.property(scoresOf, transitionsOf, (scores, transitions) => {
        const paths = allPaths(scores, transitions);
        const best = Math.max(...paths.map(([, sum]) => sum));
        const found = [...viterbiLabels(scores, transitions)];
        const sum = paths.find(([path]) => path.every((label, at) => label === found[at]))?.[1];
        expect(sum).toBe(best);
      }),
      { numRuns: 60 },
    );
  });

  test('the chances are the shares of the sequences', () => {
    fc.assert(
      fc.property(scoresOf, transitionsOf, (scores, transitions) => {
        const paths = allPaths(scores, transitions);
        const total = paths.reduce((all, [, sum]) => all + Math.exp(sum / UNITS), 0);
        const chances = labelMarginals(scores, transitions);
        LABELS.forEach((_, label) => {
          const share = paths
            .filter(([path]) => path[0] === label)
            .reduce((all, [, sum]) => all + Math.exp(sum / UNITS), 0);
          expect(chances[label]).toBeCloseTo(share / total, 8);
        });
      }),
      { numRuns: 40 },
    );
  });
});

test.each([
  ['no token', [], []],
  ['I- cannot begin a sentence', [0, 0, 50, 0, 0, 0, 0, 0, 0], ['O']],
  ['of equal labels the first', [0, 0, 0, 0, 0, 0, 0, 0, 0], ['O']],
])('%s', (_, scores, labels) => {
  const none = new Array<number>((COUNT + 1) * COUNT).fill(0);
  expect(Array.from(viterbiLabels(scores, none), (label) => LABELS[label])).toEqual(labels);
});
