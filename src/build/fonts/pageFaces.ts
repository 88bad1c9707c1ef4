import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Article } from '../../domain/article.ts';
import { ARABIC, PUNCTUATION, unicodeRange } from './letters.ts';

/** The files of the article's face that every page needs letters of. */
const FILES = [
  { name: 'amiri-text', letters: ARABIC },
  { name: 'amiri-punctuation', letters: PUNCTUATION },
] as const;

/** What is set in the article's face beside its words: the brand, and the marks around quotations. */
const OTHER_LETTERS = 'حاشية «»…';

/**
 * The script that gives a page the article's face within the page itself, with just the letters of the
 * article's words: so it is there at the first paint, however slow the network, and no word moves when a
 * face arrives. It costs fewer bytes than the whole files, which hold what a page gets to show later. A
 * script, because browsers have a face at once that is made of bytes, while one that a style names by a
 * data address comes a moment after the text. `folder` holds the faces.
 */
export async function pageFaces(article: Article, folder: string): Promise<string> {
  const words = article.text + article.title.ar + OTHER_LETTERS;
  const faces = await Promise.all(
    FILES.map(async ({ name, letters }) => {
      const used = [...new Set(words)].filter((letter) => letters.includes(letter)).join('');
      const file = await readFile(join(folder, `${name}.woff2`));
      const font = await subsetFont(file, used, { targetFormat: 'woff2', noHinting: true });
      return [Buffer.from(font).toString('base64'), unicodeRange(used)];
    }),
  );
  return `for(const[d,r]of${JSON.stringify(faces)})document.fonts.add(new FontFace("Amiri Text",Uint8Array.from(atob(d),c=>c.charCodeAt(0)),{unicodeRange:r}))`;
}
