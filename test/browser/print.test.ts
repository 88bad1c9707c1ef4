import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { beforeAll, expect, test } from 'vitest';
import { builtArticle } from './builtArticle.ts';
import { onPage } from './openPage.ts';

/** The share of the article's words that must be found in the printed page. */
const FOUND = 0.95;

let words: readonly string[];
let printed: Uint8Array;

beforeAll(async () => {
  const { text } = await builtArticle();
  words = [...new Set(text.match(/[\u0621-\u0652]{4,}/g))];
  await onPage('/tripoli-2019/', {}, async (page) => {
    printed = await page.pdf({ format: 'A4' });
  });
});

/** The words that stand in `text` as words: between white space or signs. Marks of direction are not seen, nor forms of letters. */
function wordsFound(text: string): readonly string[] {
  const plain = text.normalize('NFKC').replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
  const found = new Set(plain.match(/[\u0621-\u0652]+/g));
  return words.filter((word) => found.has(word));
}

test('the printed page can be searched and copied in Chrome’s own viewer (PDFium)', async () => {
  expect(words.length).toBeGreaterThan(250);
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(printed);
  const text = [...document.pages()].map((page) => page.getText()).join('\n');
  document.destroy();
  library.destroy();
  expect(wordsFound(text).length).toBeGreaterThanOrEqual(words.length * FOUND);
});

test('and in the viewers of free desktops (Poppler, where it is installed)', async ({ skip }) => {
  const run = promisify(execFile);
  const installed = await run('pdftotext', ['-v']).then(
    () => true,
    () => false,
  );
  if (!installed) skip('no pdftotext here (Debian: apt-get install poppler-utils)');
  const folder = await mkdtemp(join(tmpdir(), 'hashiya-print-'));
  await writeFile(join(folder, 'page.pdf'), printed);
  const { stdout } = await run('pdftotext', [join(folder, 'page.pdf'), '-'], { maxBuffer: 1e8 });
  await rm(folder, { recursive: true });
  expect(wordsFound(stdout).length).toBeGreaterThanOrEqual(words.length * FOUND);
});
