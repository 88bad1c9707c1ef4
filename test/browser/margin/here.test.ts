import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../src/reading/words/wordsIn.ts';
import { onPage } from '../openPage.ts';
import { article, pathOf } from './marginPage.ts';

describe.each(['ar', 'en'] as const)('at this paragraph (%s)', (language) => {
  const words = wordsIn(language);

  test('what is held in the paragraph follows the eye', async () => {
    await onPage(`${pathOf[language]}?tab=here`, {}, async (page) => {
      for (const block of ['p3', 'p6', 'p2']) {
        await page.locator(`#${block}`).evaluate((element) => {
          window.scrollBy({
            top: element.getBoundingClientRect().top - window.innerHeight / 3,
            behavior: 'instant',
          });
        });
        await page.waitForSelector(`.gloss[data-of=${block}][data-now]`);
        expect(await page.locator('.gloss[data-now]').count()).toBe(1);
        const own = article.blocks.find(({ id }) => id === block)?.span;
        const held = article.positions.filter(
          ({ quote }) => own && quote.start >= own.start && quote.start < own.end,
        );
        expect(await page.locator(`.gloss[data-of=${block}] li`).count()).toBe(held.length);
      }
    });
    await onPage(pathOf[language], { window: 'phone', isMobile: true }, async (page) => {
      await page
        .locator('#p6')
        .evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
      await expect
        .poll(() => page.locator('.here-line').textContent())
        .toContain(words.here.inThis('paragraph'));
    });
  });
});
