import { expect, test } from 'vitest';
import { ALL_GROUPS } from '../../../src/annotation/tagging/features/featureGroups.ts';
import { NAME_KIND } from '../../../src/annotation/tagging/lexicon/nameKind.ts';
import { LABELS } from '../../../src/annotation/tagging/model/label.ts';
import { loadModel } from '../../../src/annotation/tagging/model/loadModel.ts';
import { modelBytes } from '../../../src/annotation/tagging/model/modelBytes.ts';
import { tagSentences } from '../../../src/annotation/tagging/tagSentences.ts';
import { readConll } from '../../../src/lab/training/conll.ts';
import { lexiconColumns } from '../../../src/lab/training/lexicon/lexiconColumns.ts';
import { type TrainingPlan, trainTagger } from '../../../src/lab/training/trainTagger.ts';
import { COMPOSED_SAMPLE } from './composedSample.ts';

const sentences = readConll(COMPOSED_SAMPLE);
const plan: TrainingPlan = {
  groups: ALL_GROUPS,
  lexicon: lexiconColumns(new Map([['الرييس', NAME_KIND.title]]), new Map([['قال', 20]])),
  seed: 1,
  epochs: 6,
  rate: 0.2,
  l2: 0.5,
  dropout: 0.2,
  leastCount: 1,
  leastWeight: 2,
  outsidePrice: 0,
  chains: 2,
  parts: 3,
};
const bytes = modelBytes(trainTagger(sentences, plan));

test('the sample has thirty sentences', () => {
  expect(sentences).toHaveLength(30);
});

test('the same sentences and seed give the same bytes', () => {
  expect(modelBytes(trainTagger(sentences, plan))).toEqual(bytes);
});

test('another seed gives other bytes', () => {
  expect(modelBytes(trainTagger(sentences, { ...plan, seed: 2 }))).not.toEqual(bytes);
});

test.each([
  ['a person after a title', 'قال الرئيس هيثم إن الأمر واضح .', 2, 'B-PER'],
  ['a place after «مدينة»', 'عاد الوفد من مدينة غات أمس .', 4, 'B-LOC'],
  ['a body after «شركة»', 'أعلنت شركة مشارف أرباحها .', 2, 'B-ORG'],
])('it learns %s', (_, sentence, at, label) => {
  const [tags = []] = tagSentences(loadModel(bytes), [sentence.split(' ')]);
  expect(tags.map((tag) => tag.label)).toEqual(tags.map((_tag, place) => (place === at ? label : 'O')));
  for (const { confidence } of tags) expect(confidence).toBeGreaterThan(0.5);
});

test('the file says what was trained', () => {
  const parts = trainTagger(sentences, plan);
  const model = loadModel(bytes);
  expect(model.groups).toBe(plan.groups);
  expect(model.transitions).toEqual(parts.transitions);
  parts.featureKeys.forEach((key, row) => {
    const loaded = model.features.row(key);
    const width = model.weights.length / parts.featureKeys.length;
    expect(model.weights.subarray(loaded * width, (loaded + 1) * width)).toEqual(
      parts.weights.subarray(row * width, (row + 1) * width),
    );
  });
});

test('a price for no name is taken from each way to O', () => {
  const [free] = trainTagger(sentences, plan).transitions;
  const [priced] = trainTagger(sentences, { ...plan, outsidePrice: 7 }).transitions;
  const outside = LABELS.indexOf('O');
  expect(Array.from(priced)).toEqual(
    Array.from(free, (weight, cell) => weight - (cell % LABELS.length === outside ? 7 : 0)),
  );
});

test.each([
  ['nothing', new Uint8Array()],
  ['another file', Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8])],
  ['a file cut short', bytes.slice(0, bytes.length - 1)],
  ['the first bytes alone', bytes.slice(0, 10)],
])('%s is no model', (_, file) => {
  expect(() => loadModel(file)).toThrow(RangeError);
});
