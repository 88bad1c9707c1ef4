import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/reading/words/wordsIn.ts';
import { onPage } from './openPage.ts';

const words = wordsIn('ar');

describe('closing a card leaves the text where the reader has come to', () => {
  const ways: readonly (readonly [way: string, close: string])[] = [
    ['Escape', 'key'],
    ['the button', 'button'],
    ['Back', 'back'],
  ];
  test.each(ways)('by %s', async (_way, close) => {
    await onPage('/tripoli-2019/', {}, async (page) => {
      await page.locator('#p2 [data-entity="khalifa-haftar"]').first().click();
      await page.waitForSelector('#actor-khalifa-haftar[data-open]');
      await page.locator('#p7').evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
      const top = () =>
        page.locator('#p7').evaluate((element) => Math.round(element.getBoundingClientRect().top));
      const before = await top();
      if (close === 'key') await page.keyboard.press('Escape');
      if (close === 'button') await pressByMouse(page, words.margin.backTo.actors);
      if (close === 'back') await page.goBack();
      await page.waitForFunction(() => !document.querySelector('.entity[data-open]'));
      // Two frames, in which the browser would have put an old place back.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(await top()).toBe(before);
    });
  });
});

test('«كل الأطراف» shuts every card, one that a link had opened too', async () => {
  await onPage('/tripoli-2019/?actor=donald-trump', {}, async (page) => {
    await page.locator('#actor-donald-trump .voice:visible').filter({ hasText: 'متابعون' }).first().click();
    await page.waitForSelector('#actor-followers-p2[data-open]');
    await page.getByRole('button', { name: words.margin.backTo.actors }).click();
    await page.waitForFunction(() => !document.querySelector('.entity[data-open]'));
    expect(new URL(page.url()).search).toBe('');
  });
});

test('a card of nobody in the article is said to be so', async () => {
  await onPage('/tripoli-2019/?actor=nobody', {}, async (page) => {
    await page.getByText(words.notices.unknownActor).waitFor();
    expect(await page.locator('.entity[data-open]').count()).toBe(0);
  });
});

test('what was said of one place goes when the reader goes to another', async () => {
  await onPage('/tripoli-2019/#p99', {}, async (page) => {
    const notice = page.getByText(words.notices.unknownPlace);
    await notice.waitFor();
    await page.evaluate(() => {
      window.location.hash = '#p5';
    });
    await notice.waitFor({ state: 'detached' });
  });
});

test.each(['wide', 'phone'] as const)(
  'a linked position stands in sight on its card (%s)',
  async (window) => {
    await onPage('/tripoli-2019/#position-c18a', { window, isMobile: window === 'phone' }, async (page) => {
      await page.waitForSelector('#actor-donald-trump[data-open]');
      const [position, body] = await Promise.all(
        ['#position-c18a', '#margin-body'].map((selector) =>
          page.locator(selector).evaluate((element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return { top, bottom };
          }),
        ),
      );
      expect(position?.top).toBeGreaterThanOrEqual(body?.top ?? Number.NaN);
      expect(position?.top).toBeLessThan((body?.bottom ?? Number.NaN) - 40);
    });
  },
);

test('the settings can be reached whole at 400 %', async () => {
  await onPage('/tripoli-2019/', { viewport: { width: 320, height: 256 } }, async (page) => {
    await page.getByRole('button', { name: words.tools.settings }).click();
    const last = page.locator('#settings label').last();
    await last.scrollIntoViewIfNeeded();
    const box = await last.boundingBox();
    expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(256);
  });
});

test('the whole sheet ends below the masthead', async () => {
  await onPage(
    '/tripoli-2019/',
    { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true },
    async (page) => {
      await page.locator('.grip').focus();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await page.waitForSelector('#margin[data-rest=full]');
      const bottom = await page
        .locator('.masthead')
        .evaluate((element) => element.getBoundingClientRect().bottom);
      await expect
        .poll(() => page.locator('#margin').evaluate((element) => element.getBoundingClientRect().top))
        .toBeGreaterThanOrEqual(bottom);
    },
  );
});

test('without a script every paragraph has its number, and there is no switch that cannot work', async () => {
  await onPage(
    '/tripoli-2019/#p5',
    { javaScriptEnabled: false, live: false, tolerate: /preload/ },
    async (page) => {
      for (const section of await page.locator('.section').all())
        expect(await section.evaluate((element) => getComputedStyle(element).contentVisibility)).toBe(
          'visible',
        );
      expect(await page.locator('.masthead .views').isVisible()).toBe(false);
      expect(await page.locator('#p5').evaluate((element) => getComputedStyle(element).boxShadow)).not.toBe(
        'none',
      );
    },
  );
});

/** Presses a button where it stands. Playwright's own click scrolls first, and moves the text by a pixel. */
async function pressByMouse(page: Page, name: string): Promise<void> {
  const box = await page.getByRole('button', { name }).boundingBox();
  if (!box) throw new Error(`no button ${name} in sight`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
