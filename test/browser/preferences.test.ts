import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { describeParagraph } from '../../src/linking/describe.ts';
import { wordsIn } from '../../src/reading/words/wordsIn.ts';
import { builtArticle } from './builtArticle.ts';
import { onPage } from './openPage.ts';

const article = await builtArticle();

const LIGHT = 'rgb(251, 248, 241)';
const DARK = 'rgb(22, 19, 15)';
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const live = (page: Page) => page.waitForSelector('html[data-live]', { state: 'attached' });

/** Opens the settings of the page and makes a choice. */
async function choose(page: Page, language: 'ar' | 'en', choice: string): Promise<void> {
  const settings = page.locator('#settings');
  if (!(await settings.isVisible()))
    await page.getByRole('button', { name: wordsIn(language).tools.settings, exact: true }).click();
  const label = settings.locator('label', { has: page.getByText(choice, { exact: true }) });
  await label.click();
}

describe('light and dark', () => {
  test.each(['light', 'dark'] as const)(
    'follow the system, also when it changes (%s)',
    async (colorScheme) => {
      await onPage('/tripoli-2019/', { colorScheme }, async (page) => {
        expect(await paper(page)).toBe(colorScheme === 'dark' ? DARK : LIGHT);
        await page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' });
        expect(await paper(page)).toBe(colorScheme === 'dark' ? LIGHT : DARK);
      });
    },
  );

  test.each([
    ['ar', 'wide'],
    ['en', 'phone'],
  ] as const)(
    'are switched, and remembered from before the first paint (%s, %s)',
    async (language, window) => {
      const { themes } = wordsIn(language).tools;
      const path = language === 'ar' ? '/tripoli-2019/' : '/en/tripoli-2019/';
      await onPage(path, { colorScheme: 'light', window, isMobile: window === 'phone' }, async (page) => {
        await choose(page, language, themes.dark);
        expect(await paper(page)).toBe(DARK);
        await page.keyboard.press('Escape');
        expect(await page.locator('#settings').isVisible()).toBe(false);

        const again = await page.context().newPage();
        // Without the application: what is painted first is the reader's choice.
        await again.route('**/assets/**', (route) => route.abort());
        await again.goto(page.url());
        expect(await paper(again)).toBe(DARK);
        await again.close();

        await page.reload();
        await live(page);
        expect(await paper(page)).toBe(DARK);
        await choose(page, language, themes.auto);
        expect(await paper(page)).toBe(LIGHT);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await paper(page)).toBe(DARK);
        await choose(page, language, themes.light);
        expect(await paper(page)).toBe(LIGHT);
      });
    },
  );

  test('chosen in one window hold in the other', async () => {
    await onPage('/tripoli-2019/', { colorScheme: 'light' }, async (page) => {
      const other = await page.context().newPage();
      await other.goto(page.url());
      await live(other);
      await choose(page, 'ar', 'داكن');
      await expect.poll(() => paper(other)).toBe(DARK);
    });
  });
});

/** What is drawn of a mark of that kind: its line and its ink, beside the ink of the text. */
const drawn = (page: Page, kind: string) =>
  page.evaluate((which) => {
    // One that draws its own line: neither joined to other letters nor part of another name.
    const mark = document.querySelector(`#p2 > .mark[data-kind="${which}"]:not([data-joined])`);
    const style = getComputedStyle(mark ?? document.body);
    const text = getComputedStyle(document.getElementById('p2') ?? document.body);
    return { line: style.textDecorationLine, inked: style.color !== text.color };
  }, kind);

test.each([
  ['ar', 'wide', '/tripoli-2019/'],
  ['en', 'phone', '/en/tripoli-2019/'],
] as const)(
  'the marks are as dense as the reader wants, and of the kinds, and stay so (%s, %s)',
  async (language, window, path) => {
    const words = wordsIn(language);
    await onPage(path, { window, isMobile: window === 'phone' }, async (page) => {
      expect(await drawn(page, 'person')).toEqual({ line: 'underline', inked: false });
      await choose(page, language, words.tools.densities.full);
      expect(await drawn(page, 'person')).toEqual({ line: 'underline', inked: true });
      await choose(page, language, words.kinds.person);
      expect(await drawn(page, 'person')).toEqual({ line: 'none', inked: false });
      expect(await drawn(page, 'state')).toEqual({ line: 'underline', inked: true });
      await page.reload();
      await live(page);
      expect(await drawn(page, 'person')).toEqual({ line: 'none', inked: false });
      expect(await drawn(page, 'state')).toEqual({ line: 'underline', inked: true });
      await choose(page, language, words.tools.densities.off);
      expect(await drawn(page, 'state')).toEqual({ line: 'none', inked: false });
      const checked = page.locator('#settings input:checked');
      expect(await checked.evaluateAll((all) => all.map((one) => one.closest('label')?.textContent))).toEqual(
        [
          words.tools.densities.off,
          ...['organisation', 'state', 'place', 'group', 'event', 'source'].map((kind) =>
            Reflect.get(words.kinds, kind),
          ),
          words.tools.themes.auto,
        ],
      );
      // A name that is not marked is a name all the same.
      await page.keyboard.press('Escape');
      await page.locator('#p2 [data-entity="donald-trump"]').first().click();
      await page.waitForSelector('#actor-donald-trump[data-open]');
    });
  },
);

test('the language is switched at the same place and view, and remembered', async () => {
  await onPage('/tripoli-2019/?actor=turkey#p5', {}, async (page) => {
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/tripoli-2019/**');
    await live(page);
    expect(new URL(page.url()).search).toBe('?actor=turkey');
    expect(new URL(page.url()).hash).toBe('#p5');
    await page.waitForSelector('#actor-turkey[data-open]');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
    expect(await page.locator('#name-turkey').textContent()).toBe('Turkey');
    expect(await page.locator('article').getAttribute('lang')).toBe('ar');
    expect(await page.locator('article').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('#p5').evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');

    // A link to the Arabic page opens the reader's language, at the link's place.
    await page.goto(new URL('/tripoli-2019/?view=summaries#p3', page.url()).href);
    await page.waitForURL('**/en/tripoli-2019/?view=summaries#p3');
    await live(page);
    await page.getByRole('link', { name: 'العربية' }).click();
    await page.waitForURL((url) => url.pathname === '/tripoli-2019/');
    await live(page);
    await page.goto(new URL('/tripoli-2019/', page.url()).href);
    await live(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
  });
});

describe('the language is switched where the reader reads', () => {
  /** Scrolls until the element stands so far below the masthead, in pixels, and gives where it stands in the window. */
  const readFrom = (page: Page, selector: string, below: number) =>
    page.locator(selector).evaluate((element, distance) => {
      const head = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
      const { top } = element.getBoundingClientRect();
      window.scrollBy({ top: top - head - distance, behavior: 'instant' });
      return element.getBoundingClientRect().top;
    }, below);
  const topOf = (page: Page, selector: string) =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
  const marked = (page: Page) =>
    page.locator('[data-here] > [id]').evaluateAll((all) => all.map(({ id }) => id));
  const languages = [
    ['/tripoli-2019/', '/en/tripoli-2019/'],
    ['/en/tripoli-2019/', '/tripoli-2019/'],
  ] as const;
  const places: readonly [query: string, words: string, below: number, here: readonly string[]][] = [
    ['', '#p6', 5, []],
    ['', '#p6', -60, []],
    ['', '#p7', 30, []],
    ['?view=summaries', '#summary-s4-1', 5, []],
    ['?view=summaries&flip=s4', '#p6', -40, []],
    // Who came by a link and has read on stays where they are; the link stays as it was.
    ['#p3', '#p6', 5, ['p3']],
    [`#${describeParagraph(article.text, article.blocks, 'p3')}`, '#p6', 5, ['p3']],
  ];

  for (const [from, to] of languages) {
    test.each(places)(`${from}%s with %s at the top (%i)`, async (query, words, below, here) => {
      await onPage(from + query, { viewport: { width: 1000, height: 700 } }, async (page) => {
        const before = await readFrom(page, words, below);
        await page.locator('.tools a[hreflang]').click();
        await page.waitForURL(`**${to}${query}`);
        await live(page);
        await expect.poll(async () => Math.abs((await topOf(page, words)) - before)).toBeLessThan(2);
        expect(await marked(page)).toEqual(here);
        expect(page.url().endsWith(to + query)).toBe(true);
        // The place is kept for one turn only.
        expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
      });
    });
  }

  test('before the script has come', async () => {
    await onPage('/tripoli-2019/', { tolerate: /ERR_FAILED/ }, async (page) => {
      const before = await readFrom(page, '#p6', 5);
      await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
      await page.locator('.tools a[hreflang]').click();
      await page.waitForURL('**/en/tripoli-2019/');
      expect(Math.abs((await topOf(page, '#p6')) - before)).toBeLessThan(2);
      expect(await page.locator('html[data-live]').count()).toBe(0);
    });
  });

  test('at the head of the page, and there stays there', async () => {
    await onPage('/tripoli-2019/', {}, async (page) => {
      await page.locator('.tools a[hreflang]').click();
      await page.waitForURL('**/en/tripoli-2019/');
      await live(page);
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
    });
  });
});

test('damaged or refused storage leaves the page as it is made', async () => {
  const before = (page: Page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
    });
  await onPage('/tripoli-2019/', { before, colorScheme: 'light' }, async (page) => {
    await choose(page, 'ar', 'داكن');
    expect(await paper(page)).toBe(DARK);
  });
  const damaged = (page: Page) =>
    page.addInitScript(() =>
      localStorage.setItem('hashiya.settings', '{"theme":7,"density":"loud","unmarkedKinds":{'),
    );
  await onPage('/tripoli-2019/', { before: damaged, colorScheme: 'light' }, async (page) => {
    expect(await paper(page)).toBe(LIGHT);
    expect(await drawn(page, 'person')).toEqual({ line: 'underline', inked: false });
  });
});
