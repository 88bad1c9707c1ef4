import { expect, test } from 'vitest';
import { LABELS, type Label } from '../../../../src/annotation/tagging/model/label.ts';
import { ratesOf, spanCounts } from '../../../../src/lab/training/reports/spanScores.ts';

const labelsOf = (text: string) => text.split(' ').map((label) => LABELS.indexOf(label as Label));

test.each([
  ['all right', 'B-PER I-PER O B-LOC', 'B-PER I-PER O B-LOC', [2, 2, 2]],
  ['another border', 'B-PER I-PER O', 'B-PER O O', [1, 1, 0]],
  ['another class', 'B-PER I-PER', 'B-ORG I-ORG', [1, 1, 0]],
  ['two names side by side', 'B-LOC B-LOC', 'B-LOC I-LOC', [2, 1, 0]],
  ['nothing found', 'B-LOC O', 'O O', [1, 0, 0]],
])('%s', (_, gold, found, [wanted, given, right]) => {
  const all = spanCounts([labelsOf(gold)], [labelsOf(found)]).at(-1);
  expect([all?.gold, all?.found, all?.right]).toEqual([wanted, given, right]);
});

test.each([
  ['of something', { gold: 4, found: 2, right: 1 }, { precision: 50, recall: 25, f1: 100 / 3 }],
  ['of nothing', { gold: 0, found: 0, right: 0 }, { precision: 0, recall: 0, f1: 0 }],
])('rates %s', (_, counts, rates) => {
  expect(ratesOf(counts)).toEqual(rates);
});
