import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtArticle } from './builtArticle.ts';
import { onPage } from './openPage.ts';

const article = await builtArticle();
const [issue] = article.issues;
const position = article.positions.find(({ id }) => id === 'c25');
const section = article.sections.find(({ summary }) => summary.length > 1);
const notice = (page: Page) => page.locator('.notices[role=status] p');

describe('a link to', () => {
  const cases: readonly (readonly [what: string, fragment: string, opens: string])[] = [
    ['an actor opens its card', '#actor-white-house', '#actor-white-house[data-open]'],
    ['a position opens it on its actor’s card', '#position-c25', `#actor-${position?.actor}[data-open]`],
    ['an issue opens the issues at it', `#issue-${issue?.id}`, `#issue-${issue?.id}`],
    [
      'a sentence of a summary opens the summary of its section',
      `#summary-${section?.id}-2`,
      `#summary-${section?.id}-2`,
    ],
  ];
  test.each(cases)('%s', async (_what, fragment, opens) => {
    await onPage(`/tripoli-2019/${fragment}`, {}, async (page) => {
      await page.locator(opens).waitFor({ state: 'visible' });
      await expect.poll(() => page.locator(opens).evaluate(isInWindow)).toBe(true);
      expect(await notice(page).count()).toBe(0);
    });
  });
});

test('a sentence of a summary has a link to copy', async () => {
  await onPage(
    `/tripoli-2019/?view=summaries`,
    { permissions: ['clipboard-read', 'clipboard-write'] },
    async (page) => {
      await page.locator(`#summary-${section?.id}-2 .sentence-link`).click();
      await notice(page).getByText('نُسخ الرابط', { exact: true }).waitFor();
      expect(new URL(await page.evaluate(() => navigator.clipboard.readText())).hash).toBe(
        `#summary-${section?.id}-2`,
      );
    },
  );
});

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
