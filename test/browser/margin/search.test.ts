import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../src/reading/words/wordsIn.ts';
import { openMargin } from '../openMargin.ts';
import { onPage } from '../openPage.ts';
import { pathOf } from './marginPage.ts';

describe.each(['ar', 'en'] as const)('the search of the margin (%s)', (language) => {
  const words = wordsIn(language);

  test.each(['wide', 'phone'] as const)(
    'finds names by alias, capital and spelling, issues and positions, with the hit lit (%s)',
    async (window) => {
      await onPage(pathOf[language], { window, isMobile: window === 'phone' }, async (page) => {
        await openMargin(page);
        const field = page.getByRole('searchbox', { name: words.search.label });
        const first = page.locator('.results a').first();
        for (const [sought, wanted] of [
          ['احمد المسماري', 'ahmed-al-mismari'],
          ['ترمب', 'donald-trump'],
          ['دَرنه', 'derna'],
          ['hAFTar', 'khalifa-haftar'],
          ['أمريكا', 'united-states'],
          ['واشنطن', 'united-states'],
          ['موسكو', 'russia'],
        ] as const) {
          await field.fill(sought);
          await expect.poll(() => first.getAttribute('href'), { message: sought }).toBe(`#actor-${wanted}`);
        }
        await field.fill('الساعدية');
        const hit = page.locator('.results mark').filter({ hasText: 'الساعدي' }).first();
        await hit.waitFor();
        await hit.click();
        await page.waitForSelector('.entity[data-open]');
        await page.getByRole('button', { name: words.margin.backTo.actors }).click();
        await field.fill('قسطنطينية');
        await expect
          .poll(() => page.locator('.margin-list [role=status]').textContent())
          .toBe(words.margin.none);
      });
    },
  );
});
