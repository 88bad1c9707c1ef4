import { readFile, stat } from 'node:fs/promises';
import { convert } from 'fontverter';
import { Blob, Face as FontFace } from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { FACES } from '../../../src/build/fonts/faces.ts';
import { fontSheet } from '../../../src/build/fonts/fontSheet.ts';
import { ARABIC, SIGNS, unicodeRange } from '../../../src/build/fonts/letters.ts';
import { pageFaces } from '../../../src/build/fonts/pageFaces.ts';
import { shaper } from '../../../src/build/fonts/shaper.ts';
import { seedArticle } from '../../seedArticle.ts';

const fileOf = (name: string) => `public/fonts/${name}.woff2`;
const tables = async (name: string) => await convert(await readFile(fileOf(name)), 'truetype');

describe('the faces', () => {
  test.each(FACES)('$name has every letter that the style sheet says it has', async ({ name, letters }) => {
    const face = new FontFace(new Blob(new Uint8Array(await tables(name)).buffer));
    const has = new Set(face.collectUnicodes());
    expect([...letters].filter((letter) => !has.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  test('the style sheet is the one that the faces make', async () => {
    const plain = (sheet: string) => sheet.replace(/\s+/g, ' ');
    expect(plain(await readFile('src/app/styles/fonts.css', 'utf8'))).toBe(plain(fontSheet(FACES)));
  });

  test.each([
    ['the Maghreb', 'ڨڭݣڥڢڧ'],
    ['Iraq and Iran', 'ڤپچژگکی'],
    ['Urdu', 'ٹڈڑںھہے'],
    ['Kurdish', 'ەێۆڵڕ'],
    ['vowel signs', 'ًٌٍَُِّْٰ'],
    ['digits and signs', '٠٩۰۹۔٪٫٬؟؛،﴾﴿ﷺ'],
  ])('the article’s face has the letters of real texts: %s', (_name, letters) => {
    expect([...letters].filter((letter) => !(ARABIC + SIGNS).includes(letter))).toEqual([]);
  });

  test('the article’s face takes at most 30 kB', async () => {
    const sizes = await Promise.all(
      ['amiri-text', 'amiri-punctuation'].map(async (name) => (await stat(fileOf(name))).size),
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(30_000);
  });

  test('every letter of it that joins has its forms, and lam joins alef in one of their own', async () => {
    const shape = shaper(await tables('amiri-text'));
    const NONE = 0;
    for (const letter of ARABIC) {
      if (!/\p{L}/u.test(letter)) continue;
      for (const text of [letter, `ـ${letter}`, `${letter}ـ`, `ـ${letter}ـ`])
        expect(shape(text), text).not.toContain(NONE);
    }
    for (const letter of 'بجسصعفكمهيڨڭݣپچگ') {
      const forms = [shape(letter), shape(`ـ${letter}ـ`).slice(1, -1), shape(`${letter}ـ`).slice(1)];
      expect(new Set(forms.map(String)).size, letter).toBe(3);
    }
    const [alone, joined] = [shape('ا'), shape('لا')];
    expect(joined).not.toContain(alone[0]);
  });
});

test('a page brings the letters of its own words, and a range that names no others', async () => {
  const article = await seedArticle();
  const script = await pageFaces(article, 'public/fonts');
  const [, given = '[]'] = /of(\[.*?\]\])/.exec(script) ?? [];
  const faces: readonly (readonly [string, string])[] = JSON.parse(given);
  expect(faces).toHaveLength(2);
  const covered = new Set<number>();
  for (const [data, range] of faces) {
    const sfnt = await convert(Buffer.from(data, 'base64'), 'truetype');
    const points = new FontFace(new Blob(new Uint8Array(sfnt).buffer)).collectUnicodes();
    expect(unicodeRange([...points].map((point) => String.fromCodePoint(point)).join(''))).toBe(range);
    for (const point of points) covered.add(point);
  }
  const missing = [...new Set(article.text)].filter((letter) => !covered.has(letter.codePointAt(0) ?? 0));
  expect(missing).toEqual(['\n']);
});
