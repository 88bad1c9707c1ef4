import { expect, test } from 'vitest';
import { LABELS } from '../../../../src/annotation/tagging/model/label.ts';
import { ChainSums } from '../../../../src/lab/training/chain/chainSums.ts';
import { ChainWeights } from '../../../../src/lab/training/chain/chainWeights.ts';
import type { Example } from '../../../../src/lab/training/chain/example.ts';
import { trainPerceptron } from '../../../../src/lab/training/chain/perceptron.ts';
import { trainChain } from '../../../../src/lab/training/chain/trainChain.ts';

const COUNT = LABELS.length;
/** Two tokens: feature 0 stands at an O, feature 1 at a B-PER. */
const example: Example = {
  starts: Int32Array.of(0, 1, 2),
  ids: Int32Array.of(0, 1),
  lexicalEnds: Int32Array.of(1, 2),
  labels: [0, 1],
};
const plan = { seed: 1, epochs: 20, rate: 0.5, l2: 0, dropout: 0 };

test('the chances of a token come to 1', () => {
  const sums = new ChainSums(2);
  sums.starts.set([0, 1]);
  sums.update(example, new ChainWeights(2, 0.5, 0));
  for (const at of [0, 1]) {
    let total = 0;
    for (let label = 0; label < COUNT; label++) {
      total += (sums.forward[at * COUNT + label] ?? 0) * (sums.backward[at * COUNT + label] ?? 0);
    }
    expect(total).toBeCloseTo(1, 10);
  }
});

test.each([
  ['a random field', () => trainChain([example], 2, plan)],
  ['a perceptron', () => trainPerceptron([example], 2, 20, 1)],
])('%s learns what a feature speaks for', (_, train) => {
  const { emissions } = train();
  expect(emissions[COUNT + 1] ?? 0).toBeGreaterThan(emissions[COUNT] ?? 0);
});

test('a hidden word teaches nothing', () => {
  const { emissions } = trainChain([example], 2, { ...plan, dropout: 1 });
  expect(emissions[COUNT + 1]).toBe(0);
});
