import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describePassage } from '../../src/linking/describe.ts';
import { builtArticle } from './builtArticle.ts';
import { onPage } from './openPage.ts';

const article = await builtArticle();
const WORDS = 'حسم المعركة اضحى قريبا';
const start = article.text.indexOf(WORDS);
const LINK = describePassage(article.text, article.blocks, { start, end: start + WORDS.length });

/** Selects the words of a block as a phone does at a long press: no event of the page's own tells of it but the selection's. */
async function selectByFinger(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    document.getSelection()?.selectAllChildren(element);
  });
}

test('the link of words selected with a finger goes to the share sheet, and the selection stays', async () => {
  const before = (page: Page) =>
    page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: async (data: unknown) => Object.assign(window, { shared: data }),
      });
    });
  await onPage('/tripoli-2019/', { window: 'phone', isMobile: true, before }, async (page) => {
    await selectByFinger(page, '#p8');
    const bar = page.getByRole('toolbar');
    await bar.waitFor();
    const selected = await page.evaluate(() => String(document.getSelection()).trim());
    expect(article.text).toContain(selected);
    await bar.getByRole('button').last().tap();
    const shared: unknown = await page.evaluate(() => Reflect.get(window, 'shared'));
    expect(shared).toMatchObject({ url: expect.stringMatching(/#p8~[\w-]{12}:[\w-]+/) });
    expect(await page.evaluate(() => String(document.getSelection()).trim())).toBe(selected);
  });
});

test('where the browser has no highlights, the paragraph of a passage is painted until that is dismissed', async () => {
  const before = (page: Page) => page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await onPage(`/tripoli-2019/#${LINK}`, { before }, async (page) => {
    await page.locator('#p6[data-passage]').waitFor();
    expect(await page.locator('[data-passage]').count()).toBe(1);
    await page.getByRole('button', { name: 'أزل تظليل المقطع' }).click();
    expect(await page.locator('[data-passage]').count()).toBe(0);
  });
});
