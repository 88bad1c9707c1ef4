import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { atRest } from '../evidence.ts';
import { openMargin } from '../openMargin.ts';
import { onPage } from '../openPage.ts';
import { article, holders, pathOf } from './marginPage.ts';

describe('the first screen of the margin', () => {
  test('is two screens at most, on a phone four half-sheets', async () => {
    for (const [window, screens] of [
      ['wide', 2],
      ['phone', 4],
    ] as const) {
      await onPage(pathOf.ar, { window, isMobile: window === 'phone' }, async (page) => {
        await openMargin(page);
        expect(await screensOf(page)).toBeLessThanOrEqual(screens);
      });
    }
  });

  test('answers who holds what on the draft resolution after one press at 1440, two on a phone, unscrolled', async () => {
    const verdict = '#issue-ceasefire-draft .verdict';
    for (const [window, presses] of [
      ['wide', ['القضايا']],
      ['phone', ['', 'القضايا']],
    ] as const) {
      await onPage(pathOf.ar, { window, isMobile: window === 'phone' }, async (page) => {
        for (const press of presses) {
          if (press === '') await page.locator('.grip').tap();
          else await page.locator('.tabs label').filter({ hasText: press }).click();
          await atRest(page);
        }
        const line = await page.locator(verdict).boundingBox();
        const body = await page.locator('#margin-body').boundingBox();
        expect(line?.y).toBeGreaterThanOrEqual(body?.y ?? Number.NaN);
        expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(
          (body?.y ?? 0) + (body?.height ?? 0),
        );
      });
    }
  });

  test('shows the first position of every holder’s card when the sheet opens', async () => {
    for (const actor of holders()) {
      await onPage(`${pathOf.ar}?actor=${actor}`, { window: 'phone', isMobile: true }, async (page) => {
        await page.waitForSelector(`#actor-${actor}[data-open]`);
        await atRest(page);
        const first = await page.locator(`#actor-${actor} .position .gist`).first().boundingBox();
        expect((first?.y ?? Number.NaN) + (first?.height ?? 0), actor).toBeLessThanOrEqual(844);
      });
    }
  });
});

/** How many times the margin's list is as high as the part of it that is seen. */
function screensOf(page: Page): Promise<number> {
  return page.locator('#margin-body').evaluate((body) => body.scrollHeight / body.clientHeight);
}

test.each(['wide', 'phone'] as const)(
  'without a script a link to a name opens its card alone, and the issues stand open (%s)',
  async (window) => {
    const options = { window, javaScriptEnabled: false, live: false } as const;
    await onPage(`${pathOf.ar}#actor-russia`, options, async (page) => {
      expect(await page.locator('#actor-russia blockquote').isVisible()).toBe(true);
      expect(await page.locator('.card-only:visible').count()).toBe(1);
      expect(await page.locator('#actor-germany .first-sentence').isVisible()).toBe(true);
      expect(await page.locator('.issue .answer:visible').count()).toBe(article.issues.length);
      // What cannot work is not offered.
      expect(await page.locator('#margin :is(button, input):visible').count()).toBe(0);
    });
  },
);

test('prints the text, then who stands where on each issue, then notes on the names; whatever is open', async () => {
  for (const query of ['', '?actor=russia', '?tab=here']) {
    await onPage(pathOf.ar + query, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const top = async (selector: string) =>
        (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN;
      const order = [await top('#p8'), await top('.issue .verdict'), await top('.entity .context')];
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(await page.locator('.issue .answer:visible').count()).toBe(article.issues.length);
      expect(await page.locator('.entity .context:visible').count()).toBe(
        article.entities.filter(({ note }) => note).length,
      );
      expect(await page.locator(':is(.margin-head, .entity .position, .here, button):visible').count()).toBe(
        0,
      );
    });
  }
});
