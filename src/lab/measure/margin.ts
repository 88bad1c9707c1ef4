/**
 * `npm run lab -- margin`: how soon the margin of the built page answers. Prints, at 1440 × 900 and on a
 * phone of 390 × 844, how many screens its list of actors takes, how many presses lead to who stands where on
 * an issue, and on how many cards the first position is seen unscrolled.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { parseArticle } from '../../library/articleSchema.ts';
import { wordsIn } from '../../reading/words/wordsIn.ts';
import { withBuiltSite } from './buildSite.ts';
import { serveFolder } from './serveFolder.ts';
import { startChromium } from './startChromium.ts';

const WINDOWS = [
  { name: 'wide', width: 1440, height: 900, presses: 0 },
  { name: 'phone', width: 390, height: 844, presses: 1 },
] as const;

await withBuiltSite(async (folder) => {
  const id = /data-article="([^"]+)"/.exec(await readFile(join(folder, 'index.html'), 'utf8'))?.[1];
  const article = parseArticle(JSON.parse(await readFile(join(folder, `articles/${id}.json`), 'utf8')));
  const holders = [...new Set(article.positions.map(({ actor }) => actor))];
  const { origin, close } = await serveFolder(folder, new Map());
  const browser = await startChromium();
  try {
    for (const window of WINDOWS) {
      const url = `${origin}/${id}/`;
      const screens = await onPage(browser, window, url, screensOfList);
      const seen = await onPage(browser, window, url, verdictsSeen);
      let answered = 0;
      for (const actor of holders)
        if (await onPage(browser, window, `${url}?actor=${actor}`, firstPositionSeen)) answered++;
      console.log(
        [
          window.name.padEnd(6),
          `the list of actors takes ${screens.toFixed(2)} ${window.presses > 0 ? 'half-sheets' : 'screens'}`,
          `${seen} of ${article.issues.length} issues are answered after ${window.presses + 1} presses, unscrolled`,
          `the first position is seen on ${answered} of ${holders.length} cards`,
        ].join(' | '),
      );
    }
  } finally {
    await browser.close();
    close();
  }
});

async function onPage<T>(
  browser: Browser,
  { width, height }: { readonly width: number; readonly height: number },
  url: string,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height } });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForSelector('html[data-live]', { state: 'attached' });
    const grip = page.locator('.grip');
    const shut = (await page.locator('#margin').getAttribute('data-rest')) === 'peek';
    if (shut && (await grip.isVisible())) await grip.click();
    // The sheet has risen once nothing moves any more.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    return await use(page);
  } finally {
    await context.close();
  }
}

function screensOfList(page: Page): Promise<number> {
  return page.locator('#margin-body').evaluate((body) => body.scrollHeight / body.clientHeight);
}

async function verdictsSeen(page: Page): Promise<number> {
  await page
    .locator('.tabs label')
    .filter({ hasText: wordsIn('ar').margin.tabs.issues })
    .click();
  return page.locator('.verdict').evaluateAll((verdicts) => {
    const bottom = document.getElementById('margin-body')?.getBoundingClientRect().bottom ?? Number.NaN;
    return verdicts.filter((verdict) => verdict.getBoundingClientRect().bottom <= bottom).length;
  });
}

function firstPositionSeen(page: Page): Promise<boolean> {
  return page
    .locator('.entity[data-open] .position .gist')
    .first()
    .evaluate((gist) => gist.getBoundingClientRect().bottom <= window.innerHeight);
}
