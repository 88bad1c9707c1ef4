import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtArticle } from './builtArticle.ts';
import { onPage, type PageOptions } from './openPage.ts';

const article = await builtArticle();

/** Opens the article with a clock that stands still, so that intent can be measured to the millisecond. */
async function withClock(
  path: string,
  options: PageOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  await onPage(path, { ...options, before: (page) => page.clock.install() }, async (page) => {
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    await use(page);
  });
}

const markOf = (page: Page, entity: string, block = 'p2') =>
  page.locator(`#${block} [data-entity="${entity}"]`).first();

/** Lets so much time pass, and what it brings be drawn. */
async function pass(page: Page, milliseconds: number): Promise<void> {
  await page.clock.runFor(milliseconds);
  await page.evaluate(
    () =>
      new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      }),
  );
}

describe('the preview of a name', () => {
  test.each([
    ['/tripoli-2019/', 'دونالد ترامب', '٦ مواضع في النص'],
    ['/en/tripoli-2019/', 'Donald Trump', 'mentioned 6 times'],
  ])(
    'comes when the pointer has rested half a second, and says name, role, weight and a sentence of what it holds (%s)',
    async (path, name, times) => {
      await withClock(path, {}, async (page) => {
        const preview = page.locator('.preview');
        await markOf(page, 'donald-trump').hover();
        await pass(page, 499);
        expect(await preview.count()).toBe(0);
        await pass(page, 1);
        await preview.waitFor();
        expect(await preview.locator('p').first().textContent()).toBe(name);
        expect(await preview.textContent()).toContain(times);
        const held = article.positions.find(({ actor }) => actor === 'donald-trump');
        const sentence = held?.gist?.[path.startsWith('/en') ? 'en' : 'ar'];
        expect(await preview.locator('.preview-sentence').textContent()).toBe(sentence);
      });
    },
  );

  test('does not come for a pointer that passes by', async () => {
    await withClock('/tripoli-2019/', {}, async (page) => {
      await markOf(page, 'donald-trump').hover();
      await pass(page, 499);
      await page.mouse.move(5, 500);
      await pass(page, 5000);
      expect(await page.locator('.preview').count()).toBe(0);
    });
  });

  test('stays three tenths of a second after the pointer has left, and as long as the pointer is on it', async () => {
    await withClock('/tripoli-2019/', {}, async (page) => {
      const preview = page.locator('.preview');
      await markOf(page, 'donald-trump').hover();
      await pass(page, 500);
      await preview.waitFor();
      await page.mouse.move(5, 500);
      await pass(page, 299);
      expect(await preview.count()).toBe(1);
      await preview.hover();
      await pass(page, 5000);
      expect(await preview.count()).toBe(1);
      await page.mouse.move(5, 500);
      await pass(page, 299);
      expect(await preview.count()).toBe(1);
      await pass(page, 1);
      await expect.poll(() => preview.count()).toBe(0);
    });
  });

  test('goes with Escape, which does nothing else, and with a press, which opens the card', async () => {
    await withClock('/tripoli-2019/?actor=turkey', {}, async (page) => {
      const preview = page.locator('.preview');
      await markOf(page, 'donald-trump').hover();
      await pass(page, 500);
      await preview.waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => preview.count()).toBe(0);
      expect(await page.locator('#actor-turkey[data-open]').count()).toBe(1);
      await page.mouse.move(5, 500);
      await markOf(page, 'khalifa-haftar').hover();
      await pass(page, 500);
      await preview.waitFor();
      await markOf(page, 'khalifa-haftar').click();
      await page.waitForSelector('#actor-khalifa-haftar[data-open]');
      await expect.poll(() => preview.count()).toBe(0);
    });
  });

  test('asked for with the keyboard is read out, and described to the name for as long as it shows', async () => {
    await withClock('/tripoli-2019/', {}, async (page) => {
      const preview = page.locator('.preview');
      const mark = markOf(page, 'donald-trump');
      await page.locator('#p2').focus();
      await page.keyboard.press('Tab');
      const focused = page.locator('#p2 :focus');
      await pass(page, 499);
      expect(await preview.count()).toBe(0);
      await pass(page, 1);
      await preview.waitFor();
      expect(await preview.getAttribute('role')).toBe('status');
      expect(
        await focused.evaluate((link) =>
          link.closest('[aria-describedby]')?.getAttribute('aria-describedby'),
        ),
      ).toBe('preview');
      expect(await page.locator('#preview').count()).toBe(1);
      await page.keyboard.press('Tab');
      await expect.poll(() => preview.count()).toBe(0);
      expect(await page.locator('[aria-describedby]').count()).toBe(0);
      await mark.hover();
      await pass(page, 500);
      await preview.waitFor();
      expect(await preview.getAttribute('role')).toBe('tooltip');
    });
  });

  test('stands in the window and beside its word, wherever that is', async () => {
    await withClock('/tripoli-2019/', { viewport: { width: 900, height: 420 } }, async (page) => {
      for (const block of ['p2', 'p3', 'p4', 'p5', 'p7', 'p8']) {
        for (const mark of await page.locator(`#${block} a.mark`).all()) {
          await page.mouse.move(0, 0);
          await pass(page, 300);
          await mark.hover();
          await pass(page, 500);
          const preview = page.locator('.preview');
          const box = await preview.boundingBox();
          const words = await mark.boundingBox();
          if (!box || !words) throw new Error('no preview');
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(900);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height).toBeLessThanOrEqual(420);
          expect(box.y >= words.y + words.height - 4 || box.y + box.height <= words.y + 4).toBe(true);
        }
      }
    });
  });

  test('does not come for a name that the page moves under a pointer at rest, but does once the pointer moves', async () => {
    await withClock('/tripoli-2019/', {}, async (page) => {
      await page.mouse.move(5, 500);
      // A name on one line: the middle of one on two may lie between them.
      const at = await page.locator('#p2 > a[data-entity="donald-trump"]').first().boundingBox();
      if (!at) throw new Error('no mark');
      const [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
      await page.evaluate(() => window.scrollBy({ top: 200, behavior: 'instant' }));
      await page.mouse.move(x, y);
      await pass(page, 5000);
      await page.mouse.move(x + 1, y);
      await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
      await page.waitForFunction(() => document.querySelector('#p2 [data-entity="donald-trump"]:hover'));
      await pass(page, 5000);
      expect(await page.locator('.preview').count()).toBe(0);
      await page.mouse.move(x, y);
      await pass(page, 500);
      await page.locator('.preview').waitFor();
    });
  });

  test.each(['pointer', 'keyboard'] as const)(
    'asked for with the %s goes when the page scrolls',
    async (by) => {
      await withClock('/tripoli-2019/', {}, async (page) => {
        const preview = page.locator('.preview');
        await page.locator('#p2').focus();
        if (by === 'keyboard') await page.keyboard.press('Tab');
        else await markOf(page, 'donald-trump').hover();
        await pass(page, 500);
        await preview.waitFor();
        await page.keyboard.press('PageDown');
        await expect.poll(() => preview.count()).toBe(0);
        await pass(page, 5000);
        expect(await preview.count()).toBe(0);
      });
    },
  );

  test('comes for a name that Tab itself scrolls to, not for one that is scrolled away before', async () => {
    await withClock('/tripoli-2019/', { viewport: { width: 900, height: 420 } }, async (page) => {
      const preview = page.locator('.preview');
      await page.locator('#p8').evaluate((block: HTMLElement) => block.focus({ preventScroll: true }));
      await page.keyboard.press('Tab');
      await page.waitForFunction(() => window.scrollY > 0);
      await pass(page, 500);
      await preview.waitFor();
      await page.keyboard.press('Tab');
      await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
      await pass(page, 5000);
      expect(await preview.count()).toBe(0);
    });
  });

  test('does not come for a name that gets the focus back from its card', async () => {
    await withClock('/tripoli-2019/', {}, async (page) => {
      await page.locator('#p2').focus();
      await page.keyboard.press('Tab');
      const start = await page.locator(':focus').evaluate((mark) => mark.closest('.mark')?.outerHTML);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.entity[data-open]');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('.entity[data-open]'));
      await pass(page, 500);
      await page.waitForFunction(() => document.activeElement?.closest('.mark'));
      await pass(page, 5000);
      expect(await page.locator(':focus').evaluate((mark) => mark.closest('.mark')?.outerHTML)).toBe(start);
      expect(await page.locator('.preview').count()).toBe(0);
    });
  });

  test('is not for fingers, which have the card', async () => {
    await withClock('/tripoli-2019/', { window: 'phone', isMobile: true }, async (page) => {
      await markOf(page, 'donald-trump').tap();
      await pass(page, 5000);
      expect(await page.locator('.preview').count()).toBe(0);
      expect(await page.locator('#actor-donald-trump[data-open]').count()).toBe(1);
    });
  });
});
