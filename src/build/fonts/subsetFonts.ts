/**
 * `npm run lab -- fonts` cuts the faces down to the letters the reader needs. It writes them to
 * public/fonts/, with the style sheet that names them. The results are kept in the repository, so that
 * building needs no font tool. Run it after a new version of a face.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { FACES, type Face, LICENCES } from './faces.ts';
import { fontSheet } from './fontSheet.ts';
import { plainForms } from './plainForms.ts';
import { shaper } from './shaper.ts';
import { subsetGlyphs } from './subsetGlyphs.ts';

const require = createRequire(import.meta.url);
const ROOT = join(import.meta.dirname, '../../..');
const TARGET = join(ROOT, 'public/fonts');

await mkdir(TARGET, { recursive: true });
for (const face of FACES) {
  const whole = await readFile(packaged(face.source));
  const subset = await cut(whole, face);
  await writeFile(join(TARGET, `${face.name}.woff2`), subset);
  console.log(`${face.name}: ${whole.length} → ${subset.length} bytes`);
}
for (const { source, name } of LICENCES) await copyFile(packaged(source), join(TARGET, name));
await writeFile(join(ROOT, 'src/app/styles/fonts.css'), fontSheet(FACES));

async function cut(whole: Buffer, { letters, features, plain }: Face): Promise<Uint8Array> {
  if (!plain) {
    return await subsetFont(whole, letters, {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: features,
    });
  }
  const sfnt = await convert(whole, 'truetype');
  const glyphs = plainForms(letters, shaper(sfnt));
  return await convert(Buffer.from(await subsetGlyphs(sfnt, { letters, glyphs, features })), 'woff2');
}

function packaged(path: string): string {
  const [scope = '', name = '', ...rest] = path.split('/');
  return join(dirname(require.resolve(`${scope}/${name}/package.json`)), ...rest);
}
