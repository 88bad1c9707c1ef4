import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/reading/words/wordsIn.ts';
import { builtArticle } from './builtArticle.ts';
import { washed } from './evidence.ts';
import { onPage } from './openPage.ts';

const article = await builtArticle();
const search = (page: Page) => new URL(page.url()).search;

/** What stands at the line where the reader looks: a third down the part of the window where text is seen. */
const underTheEye = (page: Page) =>
  page.evaluate(() => {
    const top = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
    const bottom = window.innerHeight - (window.innerWidth < 700 ? 56 : 0);
    const line = top + (bottom - top) / 3;
    const at = (selector: string) =>
      [...document.querySelectorAll(selector)].find((one) => {
        const box = one.getBoundingClientRect();
        return box.height > 0 && box.top <= line && line < box.bottom;
      });
    const block = at('.section-text :is(p, h3)[id]');
    return {
      section: at('.section')?.id,
      block: block?.id,
      top: block?.getBoundingClientRect().top ?? 0,
      scrolled: window.scrollY,
    };
  });

/** Scrolls so that some of the block's words stand under the eye. */
const readAt = (page: Page, block: string) =>
  page.evaluate((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    const line = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
    const eye = line + (window.innerHeight - line) / 3;
    window.scrollBy({ top: (box?.top ?? 0) + (box?.height ?? 0) / 2 - eye, behavior: 'instant' });
  }, block);

const cases = [
  ['wide', '/tripoli-2019/', 'ar'],
  ['phone', '/tripoli-2019/', 'ar'],
  ['phone', '/en/tripoli-2019/', 'en'],
  ['middle', '/en/tripoli-2019/', 'en'],
] as const;

describe.each(cases)(
  'the switch between the full text and the summaries (%s, %s)',
  (window, path, language) => {
    const words = wordsIn(language);
    const options = { window, isMobile: window === 'phone' };

    test('shows the one or the other, and is in the link', async () => {
      await onPage(path, options, async (page) => {
        const toggle = (view: 'text' | 'summaries') => page.getByRole('radio', { name: words.views[view] });
        expect(await page.getByRole('group', { name: words.views.label }).getByRole('radio').count()).toBe(2);
        expect(await toggle('text').isChecked()).toBe(true);
        expect(await page.locator('.summary:visible').count()).toBe(0);
        expect(await page.locator('.section-text:visible').count()).toBe(6);

        await toggle('summaries').check();
        expect(search(page)).toBe('?view=summaries');
        expect(await page.locator('.section-text:visible').count()).toBe(0);
        for (const section of article.sections) {
          const sentences = page.locator(`#${section.id} .summary-sentence`);
          expect(await sentences.count()).toBe(section.summary.length);
          for (const [n, { text, basis }] of section.summary.entries()) {
            const said = (await sentences.nth(n).textContent()) ?? '';
            expect(said.startsWith(text[language])).toBe(true);
            const links = sentences.nth(n).locator('.basis:not(.sentence-link)');
            expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(
              basis.map((id) => `#${id}`),
            );
          }
        }
        await page.reload();
        await page.waitForSelector('html[data-live]', { state: 'attached' });
        expect(await toggle('summaries').isChecked()).toBe(true);
        expect(await page.locator('.summary:visible').count()).toBe(6);

        await toggle('text').check();
        expect(search(page)).toBe('');
        expect(await page.locator('.section-text:visible').count()).toBe(6);
      });
    });

    test('opens one section alone, keeps it in the link, and goes back with it', async () => {
      await onPage(path, options, async (page) => {
        const section = page.locator('#s4');
        await section.getByRole('button', { name: words.text.showSummary }).click();
        await section.locator('.summary').waitFor();
        expect(await page.locator('.summary:visible').count()).toBe(1);
        expect(await section.locator('.section-text').isVisible()).toBe(false);
        expect(search(page)).toBe('?flip=s4');
        await page.reload();
        await page.waitForSelector('html[data-live]', { state: 'attached' });
        await section.locator('.summary').waitFor();
        await page.getByRole('radio', { name: words.views.summaries }).check();
        expect(search(page)).toBe('?view=summaries');
        await page.locator('#s2').getByRole('button', { name: words.text.showText }).click();
        await page.locator('#p3').waitFor();
        expect(await page.locator('.section-text:visible').count()).toBe(1);
        expect(search(page)).toBe('?view=summaries&flip=s2');
        await page.locator('#s2').getByRole('button', { name: words.text.showSummary }).click();
        await page.locator('#s2 .summary').waitFor();
      });
    });

    test('keeps the reader’s place both ways, also by a section', async () => {
      await onPage(path, options, async (page) => {
        const toggle = (view: 'text' | 'summaries') => page.getByRole('radio', { name: words.views[view] });
        for (const block of ['p2', 'p4', 'p5', 'p6', 'p7', 'p8']) {
          await readAt(page, block);
          const before = await underTheEye(page);
          // The last lines of the text may not come up to the eye.
          if (before.block === undefined) expect(['p7', 'p8']).toContain(block);
          await toggle('summaries').check();
          // Above the first section there is nothing to scroll.
          const summary = await underTheEye(page);
          if (before.section !== 's1') expect(summary.section, block).toBe(before.section);
          else expect(summary.section ?? `s1 at ${summary.scrolled}`).toMatch(/^s1( at 0)?$/);
          await toggle('text').check();
          const after = await underTheEye(page);
          expect(after, block).toMatchObject({ section: before.section });
          expect(after.block, block).toBe(before.block);
          expect(Math.abs(after.top - before.top), block).toBeLessThan(2);
        }
        await readAt(page, 'p4');
        const before = await underTheEye(page);
        await page.locator('#s3 .section-head button').evaluate((button: HTMLElement) => button.click());
        expect((await underTheEye(page)).section).toBe('s3');
        await page.locator('#s3 .section-head button').evaluate((button: HTMLElement) => button.click());
        expect(Math.abs((await underTheEye(page)).top - before.top)).toBeLessThan(2);
        expect((await underTheEye(page)).block).toBe('p4');
      });
    });

    test('lets a sentence of a summary open its paragraphs', async () => {
      await onPage(`${path}?view=summaries`, options, async (page) => {
        const basis = page.locator('#s4 .summary-sentence').first().locator('.basis:not(.sentence-link)');
        expect(await basis.count()).toBe(2);
        await basis.last().click();
        await page.locator('#p5').waitFor();
        expect(await page.locator('.section-text:visible').count()).toBe(1);
        const { words: painted, top, free } = await washed(page);
        expect(painted).toBe(await page.locator('#p5').textContent());
        expect(top).toBeGreaterThanOrEqual(free.top);
        expect(top).toBeLessThan(free.top + (free.bottom - free.top) / 2);
      });
    });
  },
);

test('Back leaves the article for where the reader came from, whatever was switched in between', async () => {
  await onPage('/', {}, async (page) => {
    await page.goto(new URL('/tripoli-2019/', page.url()).href);
    await page.waitForSelector('html[data-live]', { state: 'attached' });
    await page.getByRole('radio', { name: 'ملخّص الأقسام' }).check();
    await page.locator('#s2').getByRole('button').click();
    await page.goBack();
    await page.waitForSelector('html[data-live]', { state: 'attached' });
    expect(new URL(page.url()).pathname).toBe('/');
    await page.goForward();
    await page.waitForSelector('html[data-live]', { state: 'attached' });
    expect(search(page)).toBe('?view=summaries&flip=s2');
    await page.locator('#p3').waitFor();
    expect(await page.locator('.summary:visible').count()).toBe(5);
  });
});

test('a card that opens and closes leaves the view as it is', async () => {
  await onPage('/tripoli-2019/?view=summaries', {}, async (page) => {
    await page.locator('#actor-russia h3 a').click();
    await page.waitForSelector('#actor-russia[data-open]');
    expect(search(page)).toBe('?view=summaries&actor=russia');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => window.location.search === '?view=summaries');
    expect(await page.locator('.summary:visible').count()).toBe(6);
  });
});

test('the arrow keys move the switch', async () => {
  await onPage('/tripoli-2019/', {}, async (page) => {
    await page.getByRole('radio', { name: 'النص الكامل' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.locator('#s1 .summary').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator('#p1').waitFor();
  });
});
