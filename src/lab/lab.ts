/**
 * `npm run lab -- NAME [ARGUMENTS]` runs whatever trains, measures, compares or draws. Without a NAME it
 * lists them all. Each is a module that does its work when it is loaded.
 */
interface Work {
  /** One line for the list. */
  readonly summary: string;
  readonly load: () => Promise<unknown>;
}

const WORKS: ReadonlyMap<string, Work> = new Map([
  ['size', { summary: 'what the first load of the page weighs', load: () => import('./measure/size.ts') }],
  [
    'bench-load',
    { summary: 'first paints on a slow phone, beside a plain page', load: () => import('./measure/load.ts') },
  ],
  [
    'screenshots',
    {
      summary: 'pictures of the page; those of the README are renewed',
      load: () => import('./screenshots.ts'),
    },
  ],
  [
    'fonts',
    {
      summary: 'cuts the faces down to the letters needed',
      load: () => import('../build/fonts/subsetFonts.ts'),
    },
  ],
  [
    'bench-links',
    { summary: 'how often links find their words after edits', load: () => import('./links/benchLinks.ts') },
  ],
  ['fit-links', { summary: 'fits the weights of links to edits', load: () => import('./links/fitLinks.ts') }],
  [
    'suites-links',
    {
      summary: "other people's cases of quotations and text fragments",
      load: () => import('./suites/links/runLinkingSuites.ts'),
    },
  ],
  [
    'suites-text',
    {
      summary: "other people's cases of spelling, sentences, encodings and attacks",
      load: () => import('./suites/text/runTextSuites.ts'),
    },
  ],
  [
    'report-decoding',
    {
      summary: 'how often an encoding is recognised, beside peers',
      load: () => import('./suites/decoding/reportDecoding.ts'),
    },
  ],
  [
    'report-engine',
    { summary: 'the whole engine against gold texts', load: () => import('./evaluation/reportEngine.ts') },
  ],
  [
    'report-ner',
    { summary: 'the tagger of names, step by step', load: () => import('./training/reports/reportNer.ts') },
  ],
  ['train-ner', { summary: "makes the tagger's model file", load: () => import('./training/trainNer.ts') }],
  [
    'count-words',
    {
      summary: 'makes the list of word frequencies for training',
      load: () => import('./training/frequencies/countWords.ts'),
    },
  ],
]);

const [name] = process.argv.slice(2);
const work = WORKS.get(name ?? '');
if (work) {
  // The module must see only its own arguments.
  process.argv.splice(2, 1);
  await work.load();
} else if (name === undefined) {
  console.log(list());
} else {
  console.error(`nothing is called ${JSON.stringify(name)}\n${list()}`);
  process.exitCode = 2;
}

function list(): string {
  const rows = [...WORKS].map(([each, { summary }]) => `  ${each.padEnd(17)}${summary}`);
  return ['npm run lab -- NAME [ARGUMENTS]', ...rows].join('\n');
}
