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
 * How often a link finds its words again after edits, beside two baselines on the same cases. What the columns mean:
 * survived  of a paragraph or passage at least half of the words are still there, by any spelling, near each other;
 * found     of those that survived: the link leads to the right place (see `truth.ts` and `tally.ts`);
 * partly    how many that are neither right nor wrong: the place has a third of the words left, or more, but is too small,
 *           as one part of a torn passage is, or too large, as with a sentence put into it;
 * wrong     of all cases: it leads to another place. Answering a link whose words are lost counts as wrong too. Where another
 *           paragraph or passage is equal by now, only the one whose words were linked is right;
 * silent    of the wrong ones: without saying that the text has changed;
 * gone      of those of which no word is left: it says so. The rows «cut» are of paragraphs taken out on top of the edits.
 * In brackets 95 % confidence intervals. Texts, edits and places are drawn anew with another seed: those below 10 were for
 * tuning, and of a folder's texts every second one (`--part tune`); `--part report` takes the others, and
 * lists of other sentences.
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
  ...values.texts.map((folder) =>
    folderSource(folder.replace(/\/+$/, '').split('/').at(-1) ?? folder, folder, part),
  ),
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
    const sums = finders.map(
      (): Tallies => ({
        paragraphs: emptyTally(),
        passages: emptyTally(),
        cut: emptyTally(),
      }),
    );
    for (const [i, source] of sources.entries()) {
      const chance = random(seed * 1000 + rate * 100 + i);
      for (let trial = 0; trial < trials; trial++) {
        const one = trialOf(source, rate, manner, 12, chance);
        for (const [f, finder] of finders.entries()) {
          const sum = sums[f];
          if (sum) addTally(sum, count(finder, one));
        }
      }
    }
    for (const what of ['paragraphs', 'passages', 'cut'] as const)
      for (const [f, { name }] of finders.entries()) {
        const tally = sums[f]?.[what];
        if (tally) console.log(row(rate, what, name, tally));
      }
  }
}
