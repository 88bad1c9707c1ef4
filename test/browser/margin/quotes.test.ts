import { describe, expect, test } from 'vitest';
import { sliceOf } from '../../../src/domain/span.ts';
import { atRest, washed } from '../evidence.ts';
import { openMargin } from '../openMargin.ts';
import { onPage, type PageOptions } from '../openPage.ts';
import { article, pathOf } from './marginPage.ts';

describe('a quote', () => {
  const ways: readonly [name: string, path: string, options: PageOptions][] = [
    ['wide', pathOf.ar, {}],
    ['middle', pathOf.ar, { window: 'middle' }],
    ['phone', pathOf.ar, { window: 'phone', isMobile: true }],
    ['wide, from the summaries', `${pathOf.ar}?view=summaries`, {}],
    ['phone, from the summaries', `${pathOf.en}?view=summaries`, { window: 'phone', isMobile: true }],
  ];
  test.each(ways)(
    'brings its very words into the upper third and washes them (%s)',
    async (_name, path, options) => {
      await onPage(path, options, async (page) => {
        await openMargin(page);
        for (const { id, quote } of article.positions) {
          await page.locator(`#position-${id} blockquote a`).evaluate((link: HTMLElement) => link.click());
          const words = sliceOf(article.text, quote);
          await expect
            .poll(async () => (await washed(page)).words, { interval: 20, message: id })
            .toBe(words);
          const { top, free } = await washed(page);
          expect(top, id).toBeGreaterThanOrEqual(free.top);
          expect(top, id).toBeLessThan(free.top + (free.bottom - free.top) * 0.36);
        }
      });
    },
  );

  test('from the summaries opens the text of its own section alone', async () => {
    await onPage(`${pathOf.ar}?view=summaries&actor=ahmed-al-mismari`, {}, async (page) => {
      expect(await page.locator('#p6').isVisible()).toBe(false);
      await page.locator('#position-c25 blockquote a').click();
      await page.locator('#p6').waitFor();
      expect(await page.locator('.section[data-shows=text]').count()).toBe(1);
      expect(await page.locator('#s1 .summary').isVisible()).toBe(true);
    });
  });

  test.each(['wide', 'middle', 'phone'] as const)('answers a press and Enter (%s)', async (window) => {
    await onPage(
      `${pathOf.ar}?actor=ahmed-al-mismari`,
      { window, isMobile: window === 'phone' },
      async (page) => {
        await atRest(page);
        const quote = page.locator('#position-c26 blockquote a');
        await quote.scrollIntoViewIfNeeded();
        if (window === 'phone') await quote.tap();
        else await quote.click();
        await expect.poll(async () => (await washed(page)).words).toContain('سلامة المدنيين');
        const next = page.locator('#position-c25 blockquote a');
        await next.focus();
        await page.keyboard.press('Enter');
        await expect.poll(async () => (await washed(page)).words).toContain('حسم المعركة اضحى');
      },
    );
  });

  test('on a sheet that covers the text gives half of the window back', async () => {
    await onPage(`${pathOf.ar}?actor=ahmed-al-mismari`, { window: 'phone', isMobile: true }, async (page) => {
      await page.locator('.grip').focus();
      await page.keyboard.press('ArrowUp');
      await page.waitForSelector('#margin[data-rest=full]');
      await atRest(page);
      await page.locator('#position-c26 blockquote a').tap();
      await page.waitForSelector('#margin[data-rest=half]');
      await atRest(page);
      const { words, top, free } = await washed(page);
      expect(words).toContain('سلامة المدنيين');
      expect(top).toBeGreaterThanOrEqual(free.top);
      expect(top + 30).toBeLessThanOrEqual(free.bottom);
    });
  });
});
