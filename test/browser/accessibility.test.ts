import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onPage, WINDOWS } from './openPage.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: { run: (options: object) => Promise<AxeResults> };
  }
}

/** What axe finds wrong on the page as it stands: WCAG 2.2 to level AA, and its own best practice. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() =>
    window.axe.run({
      runOnly: {
        type: 'tag',
        values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    }),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

const states: readonly [name: string, query: string, act: (page: Page) => Promise<void>][] = [
  ['the full text', '', async () => {}],
  ['the summaries', '?view=summaries', async () => {}],
  ['an open card', '?actor=lna-general-command', async () => {}],
  ['the issues', '?tab=issues', async () => {}],
  // Back at the top, where nothing stands half under the masthead.
  ['a linked paragraph', '#p5', (page) => page.evaluate(() => window.scrollTo(0, 0))],
  ['a notice', '#nowhere', async () => {}],
  [
    'the settings',
    '',
    async (page) => {
      await page.locator('[popovertarget="settings"]').click();
      await page.locator('#settings').waitFor();
    },
  ],
];

describe.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', (colorScheme) => {
  describe.each([
    ['ar', '/tripoli-2019/'],
    ['en', '/en/tripoli-2019/'],
  ])('(%s)', (_language, path) => {
    test.each(Object.keys(WINDOWS) as (keyof typeof WINDOWS)[])('%s', async (window) => {
      for (const [name, query, act] of states) {
        await onPage(
          path + query,
          { window, colorScheme, reducedMotion: 'reduce', tolerate: /content-visibility/ },
          async (page) => {
            await act(page);
            expect(await violations(page), name).toEqual([]);
          },
        );
      }
    });
  });
});

test('axe finds nothing where there is no script', async () => {
  await onPage('/tripoli-2019/', { window: 'phone', tolerate: /content-visibility/ }, async (page) => {
    // The page as it stands without a script, in a frame of its own is out of reach of axe; its markup is the same.
    await page.evaluate(() => document.documentElement.removeAttribute('data-live'));
    expect(await violations(page)).toEqual([]);
  });
});

test('at 400 % nothing is cut off and nothing scrolls sideways', async () => {
  for (const query of ['', '?view=summaries', '?actor=russia']) {
    await onPage(
      `/tripoli-2019/${query}`,
      { viewport: { width: 320, height: 256 }, tolerate: /content-visibility/ },
      async (page) => {
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }));
        expect(scroll).toBeLessThanOrEqual(client);
        const beyond = await page.locator('.matn *:visible').evaluateAll((elements) =>
          elements
            .filter((element) => {
              const { left, right, width } = element.getBoundingClientRect();
              return width > 1 && (left < -1 || right > window.innerWidth + 1);
            })
            .map((element) => element.outerHTML.slice(0, 80)),
        );
        expect(beyond).toEqual([]);
      },
    );
  }
});

test('a reader with a keyboard alone skips to the text, walks the names, opens a card, walks its mentions and comes back', async () => {
  await onPage('/tripoli-2019/', {}, async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('انتقل إلى النص');
    expect(await page.locator('.skip-link').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    const mark = page.locator('article .mark:focus');
    for (let n = 0; n < 12 && (await mark.count()) === 0; n++) await page.keyboard.press('Tab');
    const entity = await mark.getAttribute('data-entity');
    const start = await mark.getAttribute('data-start');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`#actor-${entity}[data-open]`);
    expect(await page.locator(':focus').getAttribute('id')).toBe(`name-${entity}`);
    await page.keyboard.press('Escape');
    await page.waitForFunction((at) => document.activeElement?.getAttribute('data-start') === at, start);
    expect(await page.locator('.entity[data-open]').count()).toBe(0);
  });
});

test('with colours forced by the system, marks and the chosen one can still be told', async () => {
  await onPage('/tripoli-2019/?actor=libya', { forcedColors: 'active' }, async (page) => {
    const line = await page
      .locator('article .mark')
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
    expect(line).toBe('underline');
  });
});
