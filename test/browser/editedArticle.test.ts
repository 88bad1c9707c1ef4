import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { describeParagraph } from '../../src/linking/describe.ts';
import { arrived } from './arrived.ts';
import { builtArticle } from './builtArticle.ts';
import { onPage } from './openPage.ts';

const article = await builtArticle();
const keyed = (id: string) => `#${describeParagraph(article.text, article.blocks, id)}`;
const notice = (page: Page) => page.locator('.notices[role=status] p');

/** The article as an editor left it after the link was made: its paragraphs made anew from `paragraphs`, nothing else kept. */
function edited(paragraphs: readonly string[]): Article {
  const text = paragraphs.join('\n');
  let at = 0;
  const blocks = paragraphs.map((words, n) => {
    const span = { start: at, end: at + words.length };
    at = span.end + 1;
    return { id: `p${n + 1}`, kind: 'paragraph' as const, span };
  });
  const title = { ar: 'قسم', en: 'Section' };
  const section = {
    id: 's1',
    title,
    origin: 'editorial' as const,
    blocks: blocks.map(({ id }) => id),
    summary: [],
  };
  return {
    ...article,
    text,
    blocks,
    sections: [section],
    mentions: [],
    positions: [],
    events: [],
    namings: [],
  };
}

const paragraphs = article.blocks
  .filter(({ kind }) => kind === 'paragraph')
  .map(({ span }) => article.text.slice(span.start, span.end));
const [p1 = '', p2 = '', p3 = '', p4 = '', p5 = '', p6 = '', p7 = '', p8 = ''] = paragraphs;

describe('after the text was edited a link says honestly', () => {
  const cases: readonly [
    name: string,
    text: readonly string[],
    link: string,
    says: RegExp,
    arrives: string | undefined,
  ][] = [
    [
      'that its paragraph has moved',
      [p1, p2, p4, p5, p6, p7, p8, p3],
      'p3',
      /عند إنشاء الرابط الفقرة ٣، وهو الآن الفقرة ٨/,
      'p8',
    ],
    [
      'that its paragraph has changed',
      [p1, p2, p3.replace('لأول مرة', 'للمرة الاولى كما قيل'), p4, p5, p6, p7, p8],
      'p3',
      /تغيّر النص بعد هذا الرابط، ولعلّ/,
      'p3',
    ],
    ['that its paragraph is gone', [p1, p2, p4, p5, p6, p7, p8], 'p3', /ولم نعد نجد/, undefined],
    [
      'nothing, where its paragraph is the same',
      [p1, p2, p3, p4, `${p5} وزيد`, p6, p7, p8],
      'p3',
      /^$/,
      'p3',
    ],
  ];
  test.each(cases)('%s', async (_name, text, link, says, arrives) => {
    // The page and its data are of the same edition: an old page whose data is new would be another fault.
    const before = async (page: Page) => {
      await page.route('**/articles/tripoli-2019.json', (route) => route.fulfill({ json: edited(text) }));
    };
    const tolerate = /hydrat|#418|preload/i;
    await onPage(`/tripoli-2019/${keyed(link)}`, { before, tolerate }, async (page) => {
      await page.waitForFunction(
        (count) => document.querySelectorAll('article p[id]').length === count,
        text.length,
      );
      if (arrives === undefined) await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
      else await arrived(page, arrives);
      await expect.poll(async () => (await notice(page).allTextContents()).join('')).toMatch(says);
      expect(await page.locator('[data-here]').count()).toBe(arrives === undefined ? 0 : 1);
    });
  });
});
