import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { sliceOf } from '../../../src/domain/span.ts';
import { wordsIn } from '../../../src/reading/words/wordsIn.ts';
import { atRest } from '../evidence.ts';
import { openMargin } from '../openMargin.ts';
import { onPage, WINDOWS } from '../openPage.ts';
import { article, nameOf, pathOf } from './marginPage.ts';

describe.each(['ar', 'en'] as const)('the issues (%s)', (language) => {
  const words = wordsIn(language);

  test('the issues give each its answer in a line, and open to sentences, quotes and who is silent', async () => {
    await onPage(`${pathOf[language]}?tab=issues`, {}, async (page) => {
      for (const { id, question } of article.issues) {
        const issue = page.locator(`#issue-${id}`);
        expect((await issue.locator('.verdict').textContent())?.length, id).toBeGreaterThan(8);
        await issue.getByRole('link', { name: question[language] }).click();
        expect(new URL(page.url()).searchParams.get('issue')).toBe(id);
        const own = article.positions.filter((position) => position.issue === id);
        expect(await issue.locator('blockquote:visible').count()).toBe(own.length);
        for (const quote of await issue.locator('blockquote').allTextContents())
          expect(own.map((position) => sliceOf(article.text, position.quote))).toContain(quote);
      }
    });
  });

  test('a cell of the grid opens its sentence and quote, and two holders are laid side by side, in the link', async () => {
    await onPage(`${pathOf[language]}?tab=issues`, {}, async (page) => {
      const row = page.locator('.grid tr').filter({ hasText: nameOf('russia', language) });
      await row.locator('.cell').first().click();
      await page.waitForSelector('.open-cell blockquote');
      expect(new URL(page.url()).searchParams.get('cell')).toMatch(/\.russia$/);
      for (const holder of ['russia', 'united-kingdom'])
        await page.getByRole('checkbox', { name: words.issue.choose(nameOf(holder, language)) }).click();
      await page.getByText(words.issue.agreements.differ).first().waitFor();
      expect(new URL(page.url()).searchParams.get('beside')).toBe('russia.united-kingdom');
      const link = page.url();
      await page.goto('about:blank');
      await page.goto(link);
      await page.waitForSelector('.open-cell blockquote');
      await page.waitForSelector('.beside tbody');
    });
  });

  test.each(['wide', 'middle', 'phone'] as const)(
    'a link to any issue lands with its question in view (%s)',
    async (window) => {
      await onPage(pathOf[language], { window, isMobile: window === 'phone' }, async (page) => {
        for (const { id } of article.issues) {
          await page.evaluate((hash) => {
            location.hash = hash;
          }, `issue-${id}`);
          await page.waitForSelector(`#issue-${id}[data-open]`);
          await atRest(page);
          const heading = await page.locator(`#issue-${id} h3 a`).boundingBox();
          const head = await page.locator('.margin-head').boundingBox();
          const body = await page.locator('#margin-body').boundingBox();
          expect(heading?.y, id).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
          expect((heading?.y ?? 0) + (heading?.height ?? 0), id).toBeLessThanOrEqual(
            (body?.y ?? 0) + (body?.height ?? 0),
          );
        }
      });
    },
  );
});

test('a grid of 60 actors and 25 issues scrolls in its own place, and no two cells lie over each other', async () => {
  const before = (page: Page) =>
    page.route('**/articles/*.json', async (route) => {
      const own = JSON.parse(await (await route.fetch()).text());
      await route.fulfill({ json: crowded(own) });
    });
  for (const window of ['wide', 'middle'] as const) {
    await onPage(
      `${pathOf.ar}?tab=issues`,
      { window, before, tolerate: /hydrat|did not match|Minified React error/i },
      async (page) => {
        await openMargin(page);
        await page.waitForSelector('.grid tbody tr:nth-child(60)');
        const { page: wide, overlaps, rows, columns } = await page.evaluate(measureGrid);
        expect([rows, columns]).toEqual([60, 25]);
        expect(overlaps).toEqual([]);
        expect(wide).toBeLessThanOrEqual(WINDOWS[window].width);
      },
    );
  }
});

/** The article with 60 holders, each with a position on some of 25 issues. */
function crowded(own: Article): Article {
  const [like] = own.positions;
  const [model] = own.entities;
  if (!like || !model) throw new Error('the seed holds nothing');
  const issues = Array.from({ length: 25 }, (_, n) => ({
    id: `i${n}`,
    question: { ar: `ما القول في الأمر رقم ${n}؟`, en: `What of matter ${n}?` },
  }));
  const entities = Array.from({ length: 60 }, (_, n) => ({
    ...model,
    id: `e${n}`,
    name: { ar: `طرف طويل الاسم رقم ${n} من الأطراف`, en: `Actor ${n}` },
  }));
  const positions = entities.flatMap(({ id: actor }, e) =>
    issues.flatMap(({ id: issue }, i) =>
      (e + i) % 3 === 0 || e === i
        ? [{ ...like, id: `x${e}-${i}`, actor, issue, attribution: ['article-voice', actor] }]
        : [],
    ),
  );
  return { ...own, issues, entities: [...own.entities, ...entities], positions };
}

/** In the page: the width of the page, and which signs of the grid lie over each other. */
function measureGrid() {
  const cells = [...document.querySelectorAll('.grid .cell')].map((cell) => cell.getBoundingClientRect());
  const overlaps = cells.flatMap((one, n) =>
    cells
      .slice(n + 1)
      .some(
        (other) =>
          one.left < other.right - 0.5 &&
          other.left < one.right - 0.5 &&
          one.top < other.bottom - 0.5 &&
          other.top < one.bottom - 0.5,
      )
      ? [n]
      : [],
  );
  return {
    page: document.documentElement.scrollWidth,
    overlaps,
    rows: document.querySelectorAll('.grid tbody tr').length,
    columns: document.querySelectorAll('.grid thead th').length,
  };
}
