import { expect, test } from 'vitest';
import { onPage } from './openPage.ts';

test('the root opens the featured article', async () => {
  await onPage('/', {}, async (page) => {
    expect(await page.locator('article p[id]').count()).toBe(8);
  });
});
