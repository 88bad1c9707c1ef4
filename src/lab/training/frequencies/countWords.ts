import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rawFrequencies, rawWords } from './rawFrequencies.ts';

/** News texts are few beside the old prose, but nearer to what is tagged, so each counts this many times. */
const WEIGHT_OF_NEWS = 3;
const LIST = fileURLToPath(new URL('../wordLists/wordFrequencies.tsv', import.meta.url));

const { values } = parseArgs({
  options: {
    prose: { type: 'string', multiple: true, default: [] },
    news: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: LIST },
  },
});
if (values.prose.length + values.news.length === 0) {
  console.error(
    'usage: npm run lab -- count-words --prose FILE… --news FILE… [--out FILE]   (each option once a file)',
  );
  process.exit(2);
}
const wordsOf = (files: readonly string[]) => files.flatMap((file) => rawWords(readFileSync(file, 'utf8')));
const news = wordsOf(values.news);
const words = [...wordsOf(values.prose), ...Array.from({ length: WEIGHT_OF_NEWS }, () => news).flat()];
const frequencies = rawFrequencies(words);
writeFileSync(values.out, `${frequencies.map((row) => row.join('\t')).join('\n')}\n`);
console.log(`${values.out}: ${frequencies.length} words of ${words.length}`);
