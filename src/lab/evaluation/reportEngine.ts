/**
 * `npm run lab -- report-engine [FOLDER] [--largest BYTES]` measures the whole engine: on the seed against
 * its editor's annotation, and on gold texts composed for it, where those tuned on and those reported on are
 * kept apart. Summaries are compared with lead sentences and TextRank. If FOLDER is given, the names in its
 * journal articles are measured. Speed and memory are compared with a peer, up to a text of BYTES.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../../annotation/annotate.ts';
import { shippedResources } from '../../build/drafts/engine.ts';
import { compileSeeds } from '../../build/seeds/compileSeeds.ts';
import type { Article } from '../../domain/article.ts';
import { countMatches } from '../../domain/counting/countMatches.ts';
import { claimsOf, goldOfArticle } from './goldOfArticle.ts';
import { type GoldText, parseGoldText } from './goldText.ts';
import { journalScore } from './journalScore.ts';
import { positionScore } from './positionScore.ts';
import { claimScore, entityMap, type Scores, score, type Tally, total } from './scores.ts';
import { CHOICES, summaryScores } from './summaryScores.ts';
import { engineSpeed, peerSpeed, type Speed, textOfSize } from './throughput.ts';

const ROOT = join(import.meta.dirname, '../../..');
const GOLD = join(ROOT, 'test/fixtures/engine');
const MEASURES: readonly (readonly [keyof Scores, string])[] = [
  ['mentions', 'mentions, exact span'],
  ['mentionsNear', 'mentions, half the span'],
  ['entities', 'mentions with their entity'],
  ['attributions', 'attributions'],
  ['speakers', '  speaker and cue alone'],
  ['stances', 'positions (with stance)'],
];
const ARGUMENTS = { largest: { type: 'string' } } as const;
const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];

const { resources } = await shippedResources();
const edited = (await compileSeeds(join(ROOT, 'seeds'), ROOT)).articles;
const seeds = edited.map(goldOfArticle);
const sets: readonly (readonly [string, readonly GoldText[]])[] = [
  ['seed, by its editor', seeds],
  ['gold texts tuned on', await goldTexts('tuning')],
  ['gold texts reported on', await goldTexts('reporting')],
];
for (const [name, golds] of sets) {
  console.log(
    `\n${name}: ${golds.length} texts, ${golds.reduce((sum, { text }) => sum + words(text), 0)} words`,
  );
  const scores = golds.map((gold) => score(gold, goldOfArticle(annotate(gold.name, gold.text, resources))));
  for (const [key, label] of MEASURES)
    console.log(`  ${label.padEnd(28)}${rates(total(scores.map((row) => row[key])))}`);
  console.log('  summaries                   recall  precision  F1     leaning');
  for (const choice of Object.keys(CHOICES))
    console.log(`    ${choice.padEnd(24)}${coverage(golds, choice)}`);
}
const drafted = edited.map((article) => annotate(article.id, article.text, resources));
const claims = edited.map((article, n) => claimTally(article, drafted[n] ?? article));
const positions = edited.map((article, n) => positionScore(article, drafted[n] ?? article));
console.log(`\nseed, every claim (speaker, cue, words)       ${rates(total(claims))}`);
console.log(`seed, every position (actor, stance, quote)  ${rates(total(positions))}`);
const [journals] = parseArgs({ options: ARGUMENTS, allowPositionals: true }).positionals;
if (journals !== undefined) {
  const { exact, overlapping } = journalScore(journals, resources);
  console.log(`\nnames in ${journals}, as they come`);
  console.log(`  exact borders             ${rates(exact)}`);
  console.log(`  overlapping               ${rates(overlapping)}`);
}
const texts = sets.flatMap(([, golds]) => golds.map(({ text }) => text));
engineSpeed(textOfSize(texts, 2e5), resources);
console.log(
  '\nspeed in words a second, and memory\n                    words           engine     MB   nlp.js (tokens and stems only)     MB',
);
const largest = Number(
  parseArgs({ options: ARGUMENTS, allowPositionals: true }).values.largest ?? SIZES.at(-1),
);
for (const size of SIZES.filter((bytes) => bytes <= largest)) {
  const text = textOfSize(texts, size);
  const engine = engineSpeed(text, resources);
  const peer = peerSpeed(text);
  console.log(
    `  ${`${size / 1e3} kB`.padEnd(16)}${String(engine.words).padStart(9)}${perSecond(engine).padStart(17)}${engine.megabytes.toFixed(0).padStart(7)}${perSecond(peer).padStart(20)}${peer.megabytes.toFixed(0).padStart(25)}`,
  );
}

function claimTally(gold: Article, found: Article): Tally {
  return claimScore(claimsOf(gold), claimsOf(found), entityMap(gold.mentions, found.mentions));
}

async function goldTexts(set: string): Promise<readonly GoldText[]> {
  const names = (await readdir(join(GOLD, set))).filter((name) => name.endsWith('.gold')).sort();
  return Promise.all(
    names.map(async (name) => parseGoldText(name, await readFile(join(GOLD, set, name), 'utf8'))),
  );
}

function words(text: string): number {
  return countMatches(text, /\S+/g);
}

function rates({ found, gold, right }: Tally): string {
  const percent = (share: number) => `${(100 * share).toFixed(1).padStart(5)}`;
  return `precision ${percent(right / Math.max(1, found))}   recall ${percent(right / Math.max(1, gold))}   (${right} right of ${found} found, ${gold} in gold)`;
}

function coverage(golds: readonly GoldText[], choice: string): string {
  const rows = golds.flatMap((gold) => summaryScores(gold)[choice] ?? []);
  const mean = (pick: (row: (typeof rows)[number]) => number) =>
    rows.reduce((sum, row) => sum + pick(row), 0) / Math.max(1, rows.length);
  const leaning = rows.reduce((sum, row) => sum + row.dangling, 0);
  const sentences = rows.reduce((sum, row) => sum + row.sentences, 0);
  return `${mean((row) => row.recall).toFixed(3)}   ${mean((row) => row.precision).toFixed(3)}      ${mean((row) => row.f1).toFixed(3)}  ${leaning} of ${sentences}`;
}

function perSecond({ words: count, seconds }: Speed): string {
  return Math.round(count / seconds).toLocaleString('en');
}
