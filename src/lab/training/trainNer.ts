import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { modelBytes } from '../../annotation/tagging/model/modelBytes.ts';
import { readConll } from './conll.ts';
import { shippedPlan } from './shippedPlan.ts';
import { trainTagger } from './trainTagger.ts';

const MODEL = join(dirname(fileURLToPath(import.meta.url)), '../../../public/models/names.bin');

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: MODEL },
  },
});
if (values.data === undefined) {
  console.error('usage: npm run lab -- train-ner --data FILE [--seed N] [--out FILE]');
  process.exit(2);
}
const sentences = readConll(readFileSync(values.data, 'utf8'));
const bytes = modelBytes(trainTagger(sentences, shippedPlan(Number(values.seed))));
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
console.log(`${values.out}: ${bytes.length} bytes from ${sentences.length} sentences`);
