import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onPage } from './openPage.ts';

declare global {
  interface Window {
    /** The sum of layout shifts so far. */
    shifted: number;
  }
}

/** Holds back what the page asks for by name; returns the way to let it go. */
async function holdBack(page: Page, pattern: RegExp): Promise<() => void> {
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(pattern, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}

/** Opens a page whose script waits, does something to it, lets the script come, and looks. */
async function beforeScript(
  path: string,
  window: 'wide' | 'phone',
  early: (page: Page) => Promise<void>,
  then: (page: Page) => Promise<void>,
): Promise<void> {
  let letGo = () => {};
  await onPage(
    path,
    {
      window,
      live: false,
      until: 'commit',
      tolerate: /preload/,
      before: async (page) => {
        letGo = await holdBack(page, /\/assets\/.*\.js$/);
      },
    },
    async (page) => {
      await page.locator('#p8').waitFor({ state: 'attached' });
      expect(await page.locator('html[data-live]').count()).toBe(0);
      await early(page);
      letGo();
      await page.waitForSelector('html[data-live]', { state: 'attached' });
      await then(page);
    },
  );
}

describe('what is pressed before the script has come is not lost:', () => {
  test.each(['wide', 'phone'] as const)(
    'a name opens its card at once and keeps it open (%s)',
    async (window) => {
      await beforeScript(
        '/tripoli-2019/',
        window,
        async (page) => {
          await page.locator('#p2 [data-entity="donald-trump"]').last().click();
          await page.locator('#actor-donald-trump .context').waitFor();
          expect(await page.locator('#actor-turkey').isVisible()).toBe(false);
        },
        async (page) => {
          await page.waitForSelector('#actor-donald-trump[data-open]');
          expect(new URL(page.url()).search).toBe('?actor=donald-trump');
          expect(await page.locator('#actor-donald-trump .context').isVisible()).toBe(true);
        },
      );
    },
  );

  test('a sheet opened early leaves the pressed name in sight, and shuts at once', async () => {
    await beforeScript(
      '/tripoli-2019/',
      'phone',
      async (page) => {
        const mark = page.locator('#p2 [data-entity="khalifa-haftar"]').first();
        await mark.click();
        await page.locator('#actor-khalifa-haftar .context').waitFor();
        // The sheet comes to rest at half the window.
        await expect
          .poll(() => mark.evaluate((element) => element.getBoundingClientRect().bottom / window.innerHeight))
          .toBeLessThanOrEqual(0.5);
        await page.locator('.panel-close').click();
        await page.locator('#actor-khalifa-haftar .context').waitFor({ state: 'hidden' });
      },
      async (page) => {
        await page.waitForSelector('html[data-live]', { state: 'attached' });
        expect(await page.locator('#margin').getAttribute('data-rest')).toBe('peek');
        expect(new URL(page.url()).hash).toBe('');
      },
    );
  });

  test('the switch of views shows the summaries at once and stays switched', async () => {
    await beforeScript(
      '/tripoli-2019/',
      'wide',
      async (page) => {
        await page.getByRole('radio', { name: 'ملخّص الأقسام' }).click();
        expect(await page.locator('#s1 .summary').isVisible()).toBe(true);
        expect(await page.locator('#p1').isVisible()).toBe(false);
      },
      async (page) => {
        await page.waitForSelector('#s1[data-shows="summary"]');
        expect(await page.getByRole('radio', { name: 'ملخّص الأقسام' }).isChecked()).toBe(true);
        expect(new URL(page.url()).search).toBe('?view=summaries');
      },
    );
  });

  test('a section that was asked for its summary shows it', async () => {
    await beforeScript(
      '/tripoli-2019/',
      'wide',
      (page) => page.locator('#s2').getByRole('button').click(),
      (page) => page.locator('#s2 .summary').waitFor(),
    );
  });

  test.each(['wide', 'phone'] as const)('the settings open once they can (%s)', async (window) => {
    await beforeScript(
      '/en/tripoli-2019/',
      window,
      (page) => page.getByRole('button', { name: 'Display' }).click(),
      async (page) => {
        await page.locator('#settings').waitFor();
        await page.getByText('dark', { exact: true }).click();
        await page.waitForSelector('html[data-theme=dark]');
      },
    );
  });

  test('several presses are all made, in their order', async () => {
    await beforeScript(
      '/tripoli-2019/',
      'phone',
      async (page) => {
        await page.getByRole('radio', { name: 'ملخّص الأقسام' }).click();
        await page.getByRole('radio', { name: 'النص الكامل' }).click();
        await page.locator('#s1 .section-head button').click();
        await page.locator('.grip').click();
      },
      async (page) => {
        await page.locator('#s1 .summary').waitFor();
        await page.waitForSelector('#margin[data-rest=half]');
        expect(new URL(page.url()).search).toBe('?flip=s1');
        expect(await page.locator('#p3').isVisible()).toBe(true);
      },
    );
  });

  test('a link to the summaries and to a card shows both before the script', async () => {
    await beforeScript(
      '/tripoli-2019/?view=summaries&actor=turkey',
      'wide',
      async (page) => {
        expect(await page.locator('#s1 .summary').isVisible()).toBe(true);
        expect(await page.locator('#p1').isVisible()).toBe(false);
        await page.locator('#actor-turkey .context').waitFor();
      },
      async (page) => {
        expect(await page.locator('#s1 .summary').isVisible()).toBe(true);
        expect(await page.locator('#actor-turkey .context').isVisible()).toBe(true);
      },
    );
  });
});

test.each(['wide', 'middle', 'phone'] as const)(
  'nothing moves: not when the application comes to life, nor when a face arrives late (%s)',
  async (screen) => {
    let letGo = () => {};
    await onPage(
      '/tripoli-2019/',
      {
        window: screen,
        live: false,
        until: 'commit',
        tolerate: /preload/,
        before: async (page) => {
          letGo = await holdBack(page, /\/fonts\//);
          await page.addInitScript(() => {
            window.shifted = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                window.shifted += 'value' in entry ? Number(entry.value) : 0;
            }).observe({ type: 'layout-shift', buffered: true });
          });
        },
      },
      async (page) => {
        await page.locator('#p8').waitFor({ state: 'attached' });
        letGo();
        await page.waitForSelector('html[data-live]', { state: 'attached' });
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => document.fonts.ready);
        // Two frames, in which a shift would have been seen.
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        expect(await page.evaluate(() => window.shifted)).toBe(0);
      },
    );
  },
);
