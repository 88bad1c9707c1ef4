import { parseArgs } from 'node:util';
import { exactSearch, links, numberAlone } from './finders.ts';
import { random } from './random.ts';
import { folderSource, nearlyIdenticalSource, type Source } from './sources.ts';
import { count, emptyTally, type Tally } from './tally.ts';
import { trialOf } from './trial.ts';
import { wilson } from './wilson.ts';

const { values } = parseArgs({
  options: {
    texts: { type: 'string', multiple: true, default: [] },
    part: { type: 'string' },
    seed: { type: 'string', default: '1' },
    trials: { type: 'string', default: '400' },
  },
});

const seed = Number(values.seed);
const part = values.part === 'tune' || values.part === 'report' ? values.part : undefined;
const sources: readonly Source[] = [
  folderSource('our texts', new URL('texts', import.meta.url).pathname),
  nearlyIdenticalSource(random(seed)),
  ...values.texts.map((folder) => folderSource(folder.split('/').at(-1) ?? folder, folder, part)),
];

for (const source of sources)
  for (const manner of ['all kinds', 'words only'] as const) {
    console.log(`\n${source.name} · ${manner}`);
    for (const rate of [0.05, 0.1, 0.2, 0.4])
      for (const finder of [links, numberAlone, exactSearch]) {
        const chance = random(seed * 1000 + rate * 100);
        const tallies = { paragraphs: emptyTally(), passages: emptyTally() };
        for (let i = 0; i < Number(values.trials); i++)
          count(finder, trialOf(source, rate, manner, 12, chance), tallies);
        for (const [what, tally] of Object.entries(tallies))
          console.log(`${rate * 100}% ${finder.name.padEnd(24)} ${what.padEnd(11)} ${line(tally)}`);
      }
  }

function line(tally: Tally): string {
  return [
    `n ${tally.cases}`,
    `found ${share(tally.found, tally.survived)}`,
    `wrong ${share(tally.wrong, tally.cases)} (silent ${tally.wrongSilently})`,
    `gone ${share(tally.gone, tally.lost)}`,
    `IoU ${(tally.shared / tally.found).toFixed(3)}`,
  ].join(' · ');
}

function share(some: number, all: number): string {
  const [low, high] = wilson(some, all).map((bound) => (bound * 100).toFixed(2));
  return `${((100 * some) / all).toFixed(2)} % [${low}–${high}] of ${all}`;
}
