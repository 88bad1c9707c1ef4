import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import chardet from 'chardet';
import jschardet from 'jschardet';
import { decode } from '../../../annotation/decoding/decode.ts';
import { ENCODINGS, type Encoding } from '../../../annotation/decoding/encoding.ts';
import { parseGoldText } from '../../evaluation/goldText.ts';
import { type Random, random } from '../../links/random.ts';
import { printTable } from '../printTable.ts';
import { encodeBytes } from './encodeBytes.ts';

/** Texts of the project that were not used to count letters for the detector. */
const OWN_TEXTS = 'test/fixtures/engine';

/** Lengths of a case in letters, each up to the next. */
const LENGTHS = [5, 10, 20, 30, 50, 100, 200, 500, 1000];
const CASES = 200;

const [folder = OWN_TEXTS] = process.argv.slice(2);
if (!existsSync(folder)) {
  console.error('npm run lab -- report-decoding [FOLDER]    (a folder with .txt or .gold files in UTF-8)');
  process.exit(2);
}

const DETECTORS: readonly (readonly [
  name: string,
  detect: (bytes: Uint8Array) => string | null | undefined,
])[] = [
  ['ours', (bytes) => decode(bytes).encoding],
  ['chardet', (bytes) => chardet.detect(bytes)],
  ['jschardet', (bytes) => jschardet.detect(Buffer.from(bytes)).encoding],
];

const text = textOf(folder);
console.log(
  `${CASES} stretches of each length × encoding, of ${text.length} signs of ${folder}; right, in per cent\n`,
);
// A short text has few different long stretches.
const lengths = LENGTHS.filter((least) => 4 * least < text.length);
const rows = lengths.flatMap((least, n) => {
  const below = LENGTHS[n + 1] ?? least * 2;
  return ENCODINGS.map((encoding) => {
    const chance = random(least);
    const cases = Array.from({ length: CASES }, () => encodeBytes(stretch(chance, least, below), encoding));
    return [
      `${least}–${below - 1}`,
      encoding,
      ...DETECTORS.map(([, detect]) => share(cases, encoding, detect)),
    ];
  });
});
printTable([['letters', 'encoding', ...DETECTORS.map(([name]) => name)], ...rows]);

function textOf(from: string): string {
  const texts = readdirSync(from, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name) => {
      if (!/\.(?:txt|gold)$/.test(name)) return [];
      const source = readFileSync(join(from, name), 'utf8');
      return [name.endsWith('.gold') ? parseGoldText(name, source).text : source];
    });
  return texts.join('\n').normalize('NFC');
}

/** A stretch of the text that begins with a word and has from `least` up to `below` Arabic letters. */
function stretch(chance: Random, least: number, below: number): string {
  const wanted = least + chance.below(below - least);
  const start = text.indexOf(' ', chance.below(Math.max(1, text.length - 2 * below))) + 1;
  let letters = 0;
  let end = start;
  while (letters < wanted && end < text.length) if (/\p{Script=Arabic}/u.test(text.charAt(end++))) letters++;
  return text.slice(start, end);
}

function share(
  cases: readonly Uint8Array[],
  encoding: Encoding,
  detect: (bytes: Uint8Array) => string | null | undefined,
): string {
  const right = cases.filter((bytes) => (detect(bytes) ?? '').toLowerCase().replace('_', '-') === encoding);
  return ((100 * right.length) / cases.length).toFixed(1);
}
