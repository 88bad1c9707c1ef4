import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtArticle } from './builtArticle.ts';
import { onPage } from './openPage.ts';

const faults: readonly [name: string, answer: (route: Route) => Promise<void>, said: string][] = [
  ['is missing', (route) => route.fulfill({ status: 404, body: '' }), 'تعذّر تحميل الحاشية'],
  ['cannot be reached', (route) => route.abort('connectionfailed'), 'تعذّر تحميل الحاشية'],
  ['is not JSON', (route) => route.fulfill({ body: '<!doctype html>' }), 'ناقصة أو تالفة'],
  [
    'has not the form of an article',
    (route) => route.fulfill({ json: { id: 'tripoli-2019' } }),
    'ناقصة أو تالفة',
  ],
  [
    'has a span beyond its text',
    async (route) => {
      const article = await builtArticle();
      await route.fulfill({ json: { ...article, text: article.text.slice(0, 1000) } });
    },
    'ناقصة أو تالفة',
  ],
];

describe('where the data of the margin', () => {
  test.each(faults)(
    '%s, the page says so, stays readable, and comes to life when they come',
    async (_name, answer, said) => {
      let broken = true;
      const before = (page: Page) =>
        page.route('**/articles/*.json', (route) => (broken ? answer(route) : route.continue()));
      await onPage(
        '/tripoli-2019/',
        { live: false, before, tolerate: /404|ERR_|preload|Failed to load/ },
        async (page) => {
          const alert = page.getByRole('alert');
          await alert.waitFor();
          expect(await alert.textContent()).toContain(said);
          expect(await page.locator('#p8').isVisible()).toBe(true);
          // Names lead to their cards as they do without a script.
          await page.locator('#p3 [data-entity="russia"]').click();
          expect(await page.locator('#actor-russia .context').isVisible()).toBe(true);
          broken = false;
          await alert.getByRole('button', { name: 'أعد المحاولة' }).click();
          await page.waitForSelector('html[data-live]', { state: 'attached' });
          await page.waitForSelector('#actor-russia[data-open]');
          expect(await alert.count()).toBe(0);
        },
      );
    },
  );
});
