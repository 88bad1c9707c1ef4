import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { viterbiLabels } from '../../../annotation/tagging/chain/viterbiLabels.ts';
import { FEATURE_GROUP } from '../../../annotation/tagging/features/featureGroups.ts';
import { LABELS, NAME_CLASSES } from '../../../annotation/tagging/model/label.ts';
import { loadModel } from '../../../annotation/tagging/model/loadModel.ts';
import { modelBytes } from '../../../annotation/tagging/model/modelBytes.ts';
import type { TaggerModel } from '../../../annotation/tagging/model/taggerModel.ts';
import { tagSentences } from '../../../annotation/tagging/tagSentences.ts';
import { examplesOf, frequentRows } from '../chain/examples.ts';
import { scoresOf, trainPerceptron } from '../chain/perceptron.ts';
import { type LabelledSentence, readConll, splitAt, tokenCount } from '../conll.ts';
import { wordFrequencies } from '../frequencies/wordFrequencies.ts';
import { lexiconColumns } from '../lexicon/lexiconColumns.ts';
import { gazetteerOf, type NameSource } from '../names/gazetteer.ts';
import { ALL_SOURCES, shippedPlan } from '../shippedPlan.ts';
import { preparedOf, type TrainingPlan, trainTagger } from '../trainTagger.ts';
import { journalMentions } from './journalMentions.ts';
import { ratesOf, type SpanCounts, spanCounts } from './spanScores.ts';
import { workerTimes } from './workerTimes.ts';

/**
 * The share of the training file that this report trains on. The rest is held out as the development part.
 */
const TRAINED = 0.9;
const { words, affixes, grams, stems, frequencies, gazetteers, letters, quotationsAndHeads } = FEATURE_GROUP;
const PLAIN = words | affixes;
const BARE = PLAIN | grams | stems;
const KNOWING = BARE | frequencies | gazetteers;

const { values } = parseArgs({
  options: { data: { type: 'string' }, oape: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
if (values.data === undefined) {
  console.error('usage: npm run lab -- report-ner --data FILE [--oape FOLDER] [--seed N]');
  process.exit(2);
}
const [train, dev] = splitAt(readConll(readFileSync(values.data, 'utf8')), TRAINED);
const plan = shippedPlan(Number(values.seed));
const ONE_READING = { groups: KNOWING | letters | quotationsAndHeads, outsidePrice: plan.outsidePrice };
console.log(`trained on ${tokenCount(train)} tokens, measured on the last ${tokenCount(dev)}\n`);
console.log(
  `${'F1 (precision/recall)'.padEnd(34)}${[...NAME_CLASSES, 'all'].map((name) => name.padEnd(19)).join('')}`,
);
printRow('averaged perceptron', perceptronCounts());
printRow('random field, words and affixes', countsOf(modelFor({ groups: PLAIN })));
printRow('+ runs of letters', countsOf(modelFor({ groups: PLAIN | grams })));
printRow('+ words without proclitics', countsOf(modelFor({ groups: BARE })));
printRow('+ frequencies in raw text', countsOf(modelFor({ groups: BARE | frequencies })));
printRow('+ names of npm packages', countsOf(modelFor({ groups: KNOWING }, ['packages'])));
printRow('+ composed lists of names', countsOf(modelFor({ groups: KNOWING }, ['packages', 'composed'])));
printRow('+ foreign names by rule', countsOf(modelFor({ groups: KNOWING })));
printRow('+ what letters look like', countsOf(modelFor({ groups: KNOWING | letters })));
printRow(
  '+ quotation marks and heads',
  countsOf(modelFor({ groups: KNOWING | letters | quotationsAndHeads })),
);
printRow('+ a price for no name', countsOf(modelFor(ONE_READING)));
printRow('+ the mean of several chains', countsOf(modelFor({ ...ONE_READING, chains: plan.chains })));
const bytes = modelBytes(trainTagger(train, plan));
const model = loadModel(bytes);
printRow('+ second reading (as shipped)', countsOf(model));
printRow(
  'one reading, no hidden words',
  countsOf(modelFor({ ...ONE_READING, chains: plan.chains, dropout: 0 })),
);
reportSize();
await reportReadiness();
reportSpeed();
if (values.oape !== undefined) reportJournals(values.oape);

function modelFor(change: Partial<TrainingPlan>, sources: readonly NameSource[] = ALL_SOURCES): TaggerModel {
  const lexicon = lexiconColumns(gazetteerOf(sources), wordFrequencies());
  return loadModel(
    modelBytes(trainTagger(train, { ...plan, chains: 1, outsidePrice: 0, lexicon, ...change })),
  );
}

function countsOf(tagger: TaggerModel): readonly SpanCounts[] {
  const tags = tagSentences(tagger, tokensOf(dev));
  const found = tags.map((sentence) => sentence.map(({ label }) => LABELS.indexOf(label)));
  return spanCounts(
    dev.map(({ labels }) => labels),
    found,
  );
}

function perceptronCounts(): readonly SpanCounts[] {
  const prepared = preparedOf(train, plan.lexicon);
  const rows = frequentRows(prepared, PLAIN, 1);
  const labels = train.map((sentence) => sentence.labels);
  const trained = trainPerceptron(examplesOf(prepared, labels, PLAIN, rows), rows.size, 8, plan.seed);
  const gold = dev.map((sentence) => sentence.labels);
  const examples = examplesOf(preparedOf(dev, plan.lexicon), gold, PLAIN, rows);
  return spanCounts(
    gold,
    examples.map((example) => viterbiLabels(scoresOf(example, trained.emissions), trained.transitions)),
  );
}

function printRow(name: string, counts: readonly SpanCounts[]): void {
  const cells = counts.map(ratesOf).map(({ f1, precision, recall }) => {
    return `${f1.toFixed(1)} (${precision.toFixed(1)}/${recall.toFixed(1)})`.padEnd(19);
  });
  console.log(`${name.padEnd(34)}${cells.join('')}`);
}

function reportSize(): void {
  const [gzip, brotli] = [gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
  console.log(`\nmodel: ${bytes.length} bytes, ${gzip} by gzip, ${brotli} by Brotli`);
}

async function reportReadiness(): Promise<void> {
  for (let run = 0; run < 5; run++) {
    const { loaded, tagged } = await workerTimes(bytes);
    console.log(
      `a fresh worker: model ready in ${loaded.toFixed(0)} ms, first sentence in ${tagged.toFixed(0)} ms`,
    );
  }
}

function reportSpeed(): void {
  const text = [...tokensOf(train), ...tokensOf(dev)];
  const tokens = tokenCount(train) + tokenCount(dev);
  const runs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    const wall = milliseconds(() => tagSentences(model, text));
    const { user, system } = process.cpuUsage(before);
    return { wall, processor: (user + system) / 1000 };
  });
  const rates = (time: (run: { wall: number; processor: number }) => number) =>
    runs.map((run) => ((1000 * tokens) / time(run)).toFixed(0)).join(', ');
  console.log(`${rates(({ wall }) => wall)} tokens a second`);
  console.log(`${rates(({ processor }) => processor)} tokens a second of processor time, all threads`);
}

function reportJournals(folder: string): void {
  const { exact, overlapping } = journalMentions(folder, model);
  for (const [name, counts] of [
    ['same borders', exact],
    ['overlapping', overlapping],
  ] as const) {
    const { precision, recall } = ratesOf(counts);
    console.log(
      `journals of 1906–1931, ${name}: precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)} ` +
        `(${counts.gold} marked, ${counts.found} found, ${counts.right} right)`,
    );
  }
}

function tokensOf(sentences: readonly LabelledSentence[]): readonly (readonly string[])[] {
  return sentences.map(({ tokens }) => tokens);
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
