/**
 * `npm run lab -- fonts`: cuts the faces down to the letters the reader needs and writes them to public/fonts/. The results are
 * kept in the repository, so that building needs no font tool; run it after a new version of a face.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const target = join(import.meta.dirname, '../../../public/fonts');

/** Inclusive ranges of code points: Arabic letters and vowels of the Arab press, digits, punctuation. */
const ARABIC = [
  [0x20, 0x40],
  [0x5b, 0x60],
  [0x7b, 0x7e],
  [0xa0, 0xa0],
  [0xab, 0xab],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0xd7, 0xd7],
  [0x60c, 0x60c],
  [0x61b, 0x61b],
  [0x61f, 0x61f],
  [0x621, 0x63a],
  [0x640, 0x655],
  [0x660, 0x66d],
  [0x670, 0x671],
  [0x67e, 0x67e],
  [0x686, 0x686],
  [0x698, 0x698],
  [0x6a4, 0x6a4],
  [0x6a9, 0x6a9],
  [0x6af, 0x6af],
  [0x6cc, 0x6cc],
  [0x200c, 0x200f],
  [0x2013, 0x2014],
  [0x2018, 0x201d],
  [0x2022, 0x2026],
] as const;

const LATIN = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2013, 0x2014],
  [0x2018, 0x201d],
  [0x2022, 0x2026],
  [0x2190, 0x2193],
] as const;

const FACES = [
  {
    source: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
    name: 'noto-naskh-arabic.woff2',
    ranges: ARABIC,
  },
  ...[400, 600].flatMap((weight) => [
    {
      source: `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff2`,
      name: `ibm-plex-sans-arabic-${weight}.woff2`,
      ranges: ARABIC,
    },
    {
      source: `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-${weight}-normal.woff2`,
      name: `ibm-plex-sans-latin-${weight}.woff2`,
      ranges: LATIN,
    },
  ]),
];

const LICENCES = [
  { source: '@fontsource-variable/noto-naskh-arabic/LICENSE', name: 'noto-naskh-arabic-OFL.txt' },
  { source: '@fontsource/ibm-plex-sans-arabic/LICENSE', name: 'ibm-plex-sans-arabic-OFL.txt' },
];

await mkdir(target, { recursive: true });
for (const { source, name, ranges } of FACES) {
  const whole = await readFile(packaged(source));
  const subset = await subsetFont(whole, lettersOf(ranges), { targetFormat: 'woff2' });
  await writeFile(join(target, name), subset);
  console.log(`${name}: ${whole.length} → ${subset.length} bytes`);
}
for (const { source, name } of LICENCES) await copyFile(packaged(source), join(target, name));

function lettersOf(ranges: readonly (readonly [number, number])[]): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .map((point) => String.fromCodePoint(point))
    .join('');
}

function packaged(path: string): string {
  const [scope = '', name = '', ...rest] = path.split('/');
  return join(dirname(require.resolve(`${scope}/${name}/package.json`)), ...rest);
}
