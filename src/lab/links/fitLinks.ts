import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { WEIGHTS } from '../../linking/paragraph/weights.ts';
import { type ChoiceRows, fitLogLinear } from './fitLogLinear.ts';
import { type LinkCase, linkCases } from './linkCases.ts';
import { random } from './random.ts';
import { folderSource, nearlyIdenticalSource, type Source } from './sources.ts';
import { trialOf } from './trial.ts';

/*
 * npm run lab -- fit-links --texts FOLDER… [--trials 50] [--steps 900] [--seeds 1,2,3,4,5,6]
 *
 * Fits the weights of src/linking/paragraph/weights.ts to edits of the tuning texts (`--part tune` of the
 * benchmark, seeds below 10), and writes them there (`npm run fix` then wraps the lines).
 */
const { values } = parseArgs({
  options: {
    texts: { type: 'string', multiple: true, default: [] },
    trials: { type: 'string', default: '50' },
    steps: { type: 'string', default: '900' },
    seeds: { type: 'string', default: '1,2,3,4,5,6' },
  },
});

const HEAD = `/**
 * The weights of the features in \`wordTerms.ts\`, \`placeTerms.ts\` and \`goneTerms.ts\`, in nats. Fitted by
 * \`npm run lab -- fit-links\`.
 */
export const WEIGHTS = {
`;

/** How much a link into a list counts, compared with one into running text, which readers share more. */
const LISTS = 0.5;

const names = Object.keys(WEIGHTS) as readonly (keyof typeof WEIGHTS)[];
const offsets = new Map<string, number>();
let size = 0;
for (const name of names) {
  offsets.set(name, size);
  size += WEIGHTS[name].length;
}

const rows = rowsOfAll();
console.log(`${rows.weights.length} links`);
const fitted = fitLogLinear(rows, new Float64Array(size), Number(values.steps), (step, loss) =>
  console.log(`${step}: ${loss.toFixed(5)}`),
);
writeFileSync(new URL('../../linking/paragraph/weights.ts', import.meta.url), source(fitted));

function rowsOfAll(): ChoiceRows {
  const features: number[] = [];
  const told: number[] = [];
  const isRight: number[] = [];
  const weights: number[] = [];
  const [starts, cases] = [[0], [0]];
  for (const { choices, weight } of allCases()) {
    for (const choice of choices) {
      for (const { feature, bin, value } of choice.terms) {
        features.push(offsetOf(feature) + bin);
        told.push(value);
      }
      starts.push(features.length);
      isRight.push(Number(choice.isRight));
    }
    cases.push(isRight.length);
    weights.push(weight);
  }
  return {
    features: Int32Array.from(features),
    values: Float64Array.from(told),
    starts: Int32Array.from(starts),
    isRight: Uint8Array.from(isRight),
    cases: Int32Array.from(cases),
    weights: Float64Array.from(weights),
  };
}

function* allCases(): Generator<LinkCase> {
  for (const seed of values.seeds.split(',').map(Number))
    for (const rate of [0.05, 0.1, 0.2, 0.4])
      for (const [i, one] of sourcesOf(seed).entries()) {
        const chance = random(seed * 1000 + rate * 100 + i);
        for (let trial = 0; trial < Number(values.trials); trial++)
          yield* linkCases(
            trialOf(one, { rate, manner: 'all kinds', passages: 0 }, chance),
            i < values.texts.length ? 1 : LISTS,
          );
      }
}

function sourcesOf(seed: number): readonly Source[] {
  const folders = values.texts.map((folder) => folderSource('', folder, 'tune'));
  return [...folders, nearlyIdenticalSource(random(seed), 'tune')];
}

/** Where the weights of a feature begin among all. */
function offsetOf(feature: string): number {
  const offset = offsets.get(feature);
  if (offset === undefined) throw new Error(`no feature ${feature}`);
  return offset;
}

/** The file of the weights. */
function source(weights: Float64Array): string {
  const lines = names.map((name) => {
    const from = offsetOf(name);
    const own = Array.from(weights.slice(from, from + WEIGHTS[name].length), (weight) => weight.toFixed(2));
    return `  ${name}: [${own.join(', ')}],`;
  });
  return `${HEAD}${lines.join('\n')}\n} satisfies Record<string, readonly number[]>;\n`;
}
