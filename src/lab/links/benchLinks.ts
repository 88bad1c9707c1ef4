import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { benchSpeed } from './benchSpeed.ts';
import type { Manner } from './editText.ts';
import { exactSearch, links, numberAlone } from './finders.ts';
import { random } from './random.ts';
import { folderSource, nearlyIdenticalSource, type Source } from './sources.ts';
import { addTally, count, emptyTally, type Tallies } from './tally.ts';
import { heading, row } from './tallyTable.ts';
import { trialOf } from './trial.ts';

/*
 * npm run lab -- bench-links [--texts FOLDER]… [--part tune|report] [--seed 10] [--trials 200] [--no-speed]
 *
 * How often a link finds its words again after edits, beside two baselines on the same cases. The columns:
 * survived  at least half of the words of a paragraph or passage are still there, spelling folded, together;
 * found     of those that survived: the link leads to the right place (see `truth.ts` and `tally.ts`);
 * partly    neither right nor wrong: the place has a third or more of the words that are left, but is too
 *           small, as one part of a torn passage is, or too large, as with a sentence put into it;
 * wrong     of all cases: it leads to another place, or to any if the words are lost. Where several
 *           paragraphs or passages are equal by now, only the one whose words were linked is right;
 * silent    of the wrong ones: without saying that the text has changed;
 * gone      of those of which no word is left: it says so. The rows «cut» are of paragraphs cut outright, on
 *           top of the edits.
 * In brackets stand 95 % confidence intervals. Another seed draws texts, edits and places anew. Seeds below
 * 10 were for tuning, and so was every second text of a folder (`--part tune`). `--part report` takes the
 * held-out ones, and lists of other sentences.
 */
const { values } = parseArgs({
  options: {
    texts: { type: 'string', multiple: true, default: [] },
    part: { type: 'string' },
    seed: { type: 'string', default: '10' },
    trials: { type: 'string', default: '200' },
    'no-speed': { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const trials = Number(values.trials);
const part = values.part === 'tune' || values.part === 'report' ? values.part : undefined;
const ours = ['texts', '../../../seeds'].flatMap(
  (folder) => folderSource('', new URL(folder, import.meta.url).pathname).texts,
);
const natural: readonly Source[] = [
  // Ours were tuned on.
  ...(part === 'report' ? [] : [{ name: 'our texts', texts: ours }]),
  ...values.texts.map((folder) => folderSource(basename(folder), folder, part)),
];
const lists = [nearlyIdenticalSource(random(seed), part)];
const finders = [links, numberAlone, exactSearch];

if (natural.length > 0) {
  report('Running text, edits of all kinds', natural, 'all kinds');
  report('Running text, words edited alone', natural, 'words only');
}
report('Almost the same paragraphs, edits of all kinds', lists, 'all kinds');
report('Almost the same paragraphs, words edited alone', lists, 'words only');
if (!values['no-speed']) {
  console.log('\n## Speed\n');
  benchSpeed([10, 100, 1000, 5000, 20_000], console.log);
}

function report(title: string, sources: readonly Source[], manner: Manner): void {
  console.log(`\n## ${title} (${sources.map(({ name, texts }) => `${name}: ${texts.length}`).join(', ')})\n`);
  console.log(heading());
  for (const rate of [0.05, 0.1, 0.2, 0.4]) {
    const rows = finders.map((finder) => ({ finder, tallies: emptyTallies() }));
    for (const [i, source] of sources.entries()) {
      const chance = random(seed * 1000 + rate * 100 + i);
      for (let trial = 0; trial < trials; trial++) {
        const one = trialOf(source, { rate, manner, passages: 12 }, chance);
        for (const { finder, tallies } of rows) addTally(tallies, count(finder, one));
      }
    }
    for (const what of ['paragraphs', 'passages', 'cut'] as const)
      for (const { finder, tallies } of rows) console.log(row(rate, what, finder.name, tallies[what]));
  }
}

function emptyTallies(): Tallies {
  return { paragraphs: emptyTally(), passages: emptyTally(), cut: emptyTally() };
}
