/**
 * `npm run lab -- size`: what the first load of the article page weighs, compressed with gzip as servers do.
 * Fails if script and style together, including those in the page, are above the limit.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { withBuiltSite } from './buildSite.ts';

/** The limit for script and style of the first load together, in bytes of gzip. */
const LIMIT = 130_000;

await withBuiltSite(async (folder) => {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const code = await codeRows(folder, html);
  const sum = code.reduce((total, [, size]) => total + size, 0);
  const others = await otherRows(folder, html);
  for (const [name, size] of [...code, ['script and style together', sum] as const, ...others]) {
    console.log(`${(size / 1000).toFixed(1).padStart(8)} kB  ${name}`);
  }
  if (sum > LIMIT) {
    console.error(`script and style weigh ${sum} bytes, more than the ${LIMIT} they may`);
    process.exitCode = 1;
  }
});

/** What something is, and what it weighs in bytes. */
type Row = readonly [name: string, size: number];

/** The weights of script and style, file by file. */
async function codeRows(folder: string, html: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const script of await scriptsOf(folder, html)) {
    rows.push([script, gzipped(await readFile(join(folder, script)))]);
  }
  for (const [, sheet = ''] of html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g))
    rows.push([sheet, gzipped(await readFile(join(folder, sheet)))]);
  for (const [, style = ''] of html.matchAll(/<style>([\s\S]*?)<\/style>/g))
    rows.push(['style in the page', gzipped(style)]);
  // The script that brings the article's face is not counted as a script: it holds the font.
  const scripts = inlineScripts(html).filter((script) => !isFace(script));
  rows.push(['scripts in the page', gzipped(scripts.join('\n'))]);
  return rows;
}

/** The weights of all else that a first load fetches. */
async function otherRows(folder: string, html: string): Promise<readonly Row[]> {
  const rows: Row[] = [
    ['the page, all in all', gzipped(html)],
    ['of it the article’s face', gzipped(inlineScripts(html).filter(isFace).join('\n'))],
  ];
  for (const [, path = ''] of html.matchAll(/<link rel="preload" href="\/([^"]+)"/g)) {
    const bytes = await readFile(join(folder, path));
    rows.push([path, path.endsWith('.woff2') ? bytes.length : gzipped(bytes)]);
  }
  return rows;
}

function inlineScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
}

function isFace(script: string): boolean {
  return script.includes('new FontFace(');
}

/** The scripts that the page loads at once: those it names and, directly or not, those they import. */
async function scriptsOf(folder: string, html: string): Promise<readonly string[]> {
  const found = new Set(
    [...html.matchAll(/<script type="module" src="\/([^"]+)"/g)].map(([, path = '']) => path),
  );
  for (const path of found) {
    const source = await readFile(join(folder, path), 'utf8');
    for (const [, name = ''] of source.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      found.add(`assets/${name}`);
  }
  return [...found];
}

function gzipped(bytes: Uint8Array | string): number {
  return gzipSync(bytes, { level: 9 }).length;
}
