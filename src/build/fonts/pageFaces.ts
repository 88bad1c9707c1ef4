import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Article } from '../../domain/article.ts';
import { ARABIC, PUNCTUATION, unicodeRange } from './letters.ts';

/** The files of the article's face that every page needs letters from. */
const FILES = [
  { name: 'amiri-text', letters: ARABIC },
  { name: 'amiri-punctuation', letters: PUNCTUATION },
] as const;

/** What is set in the article's face beside the article: the brand, and the marks around quotations. */
const OTHER_LETTERS = 'حاشية «»…';

/**
 * The script that carries the article's face inside the page, with just the letters of the article. So the
 * face is there at the first paint on any network, and no word moves when it arrives. It is smaller than the
 * whole files, which also hold letters that the page may show later. It is a script because browsers can use
 * a face made from bytes at once; a face in a data address of a style sheet comes a moment after the text.
 * `folder` holds the faces.
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
