import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { describeParagraph } from '../../src/linking/describe.ts';
import { wordsIn } from '../../src/reading/words/wordsIn.ts';
import { arrived } from './arrived.ts';
import { builtArticle } from './builtArticle.ts';
import { onPage } from './openPage.ts';

const article = await builtArticle();
const permissions = ['clipboard-read', 'clipboard-write'];
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const keyed = (id: string) => `#${describeParagraph(article.text, article.blocks, id)}`;
const live = (page: Page) => page.waitForSelector('html[data-live]', { state: 'attached' });
const notice = (page: Page) => page.locator('.notices[role=status] p');

describe.each([
  ['ar', '/tripoli-2019/'],
  ['en', '/en/tripoli-2019/'],
] as const)('the number of a paragraph (%s)', (language, path) => {
  const words = wordsIn(language);

  test('copies its link by pointer and by keyboard, and says so', async () => {
    await onPage(path, { permissions }, async (page) => {
      const number = (n: number) =>
        page.getByRole('link', { name: words.text.paragraphLink(words.number(n)), exact: true });
      expect(await number(3).textContent()).toBe(language === 'ar' ? '٣' : '3');
      await number(3).click();
      await expect.poll(() => notice(page).allTextContents()).toEqual([words.notices.linkCopied]);
      const link = new URL(await copied(page));
      expect(link.hash.split(':~:')[0]).toBe(keyed('p3'));
      expect(link.pathname).toBe('/tripoli-2019/');
      expect(await page.locator('.notices').getAttribute('aria-live')).toBe('polite');
      const before = await page.evaluate(() => window.scrollY);
      await number(5).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => copied(page)).toContain(keyed('p5'));
      expect(await page.evaluate(() => window.scrollY)).toBeGreaterThanOrEqual(before);
      // The heading of the source is a place too.
      await page.locator('#s4 .block-link').first().click();
      await expect.poll(() => copied(page)).toContain(keyed('h1'));
    });
  });
});

test('the numbers are in the order of the keys, each before its paragraph', async () => {
  await onPage('/tripoli-2019/', {}, async (page) => {
    const order = await page
      .locator('article :is(.block-link, .block > [id])')
      .evaluateAll((all) => all.map((one) => one.id || one.getAttribute('href')));
    expect(order).toEqual(article.blocks.flatMap(({ id }) => [`#${id}`, id]));
  });
});

test('on a touch screen the link goes to the system’s share sheet, and to the clipboard where that fails', async () => {
  const options = {
    window: 'phone',
    isMobile: true,
    permissions,
    before: (page: Page) =>
      page.addInitScript(() => {
        const shared: unknown[] = [];
        Object.assign(window, { shared });
        Object.defineProperty(navigator, 'share', {
          configurable: true,
          value: async (data: unknown) => {
            shared.push(data);
            if (shared.length === 2) throw new DOMException('', 'AbortError');
            if (shared.length === 3) throw new DOMException('', 'NotAllowedError');
          },
        });
      }),
  } as const;
  await onPage('/tripoli-2019/', options, async (page) => {
    const shared = () => page.evaluate(() => Reflect.get(window, 'shared'));
    await page.evaluate(() => navigator.clipboard.writeText('nothing'));
    const number = page.getByRole('link', { name: 'انسخ رابط الفقرة ٣' });
    await number.tap();
    await expect.poll(async () => (await shared()).length).toBe(1);
    const [{ url, title }] = await shared();
    expect(url).toContain(keyed('p3'));
    expect(title).toBe(article.title.ar);
    await number.tap();
    await expect.poll(async () => (await shared()).length).toBe(2);
    expect(await copied(page)).toBe('nothing');
    expect(await notice(page).count()).toBe(0);
    await number.tap();
    await notice(page).getByText('نُسخ الرابط', { exact: true }).waitFor();
    expect(await copied(page)).toContain(keyed('p3'));
  });
});

test('where copying is refused, the link is shown to be copied by hand', async () => {
  const before = (page: Page) =>
    page.addInitScript(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: () => Promise.reject(new DOMException('', 'NotAllowedError')),
      });
    });
  await onPage('/tripoli-2019/', { before }, async (page) => {
    await page.getByRole('link', { name: 'انسخ رابط الفقرة ٣' }).click();
    await expect.poll(() => notice(page).textContent()).toContain(keyed('p3'));
    await page.getByRole('button', { name: 'أغلق التنبيه' }).click();
    await expect.poll(() => notice(page).count()).toBe(0);
  });
});

describe.each([
  ['wide', '/tripoli-2019/'],
  ['middle', '/en/tripoli-2019/'],
  ['phone', '/tripoli-2019/'],
] as const)('a link to a paragraph (%s, %s)', (size, path) => {
  const options = { window: size, isMobile: size === 'phone' };

  test('leads there from a cold load, a reload, Back, Forward and a hash changed by hand', async () => {
    await onPage(`${path}${keyed('p5')}`, options, async (page) => {
      await arrived(page, 'p5');
      await page.reload();
      await live(page);
      await arrived(page, 'p5');
      await page.evaluate((hash) => window.location.assign(hash), keyed('p7'));
      await arrived(page, 'p7');
      await page.evaluate(() => window.location.assign('#p3'));
      await arrived(page, 'p3');
      await page.goBack();
      await arrived(page, 'p7');
      await page.goBack();
      await arrived(page, 'p5');
      await page.goForward();
      await arrived(page, 'p7');
      expect(await notice(page).count()).toBe(0);
    });
  });

  test('leads also to the heading, to the last paragraph, and out of the summaries', async () => {
    await onPage(`${path}?view=summaries#p4`, options, async (page) => {
      await arrived(page, 'p4');
      expect(await page.locator('.section-text:visible').count()).toBe(1);
      for (const id of ['h1', 'p8', 'p1']) {
        await page.evaluate((hash) => window.location.assign(hash), keyed(id));
        await arrived(page, id);
      }
    });
  });

  test('that was damaged on its way leads as far as it can be read, and says so', async () => {
    const words = wordsIn(path.startsWith('/en') ? 'en' : 'ar');
    const damaged = words.notices.unreadable(words.text.paragraph(words.number(7)));
    await onPage(`${path}${keyed('p7')}».`, options, async (page) => {
      await arrived(page, 'p7');
      expect(await notice(page).count()).toBe(0);
      for (const fragment of [keyed('p7').slice(0, -3), '#p7~', `${keyed('p7')}:1+/a`]) {
        await page.evaluate(() => window.location.assign('#p2'));
        await arrived(page, 'p2');
        await page.evaluate((hash) => window.location.assign(hash), fragment);
        await arrived(page, 'p7');
        await expect.poll(() => notice(page).allTextContents(), { message: fragment }).toEqual([damaged]);
        await page.getByRole('button', { name: words.notices.dismiss }).click();
      }
    });
  });

  test('that names nothing opens the start of the article and says so', async () => {
    const words = wordsIn(path.startsWith('/en') ? 'en' : 'ar').notices;
    await onPage(`${path}#p99`, options, async (page) => {
      for (const fragment of [
        '#p99',
        '#nowhere',
        '#actor-nobody',
        '#position-zz',
        '#h7',
        '#%E0%A4%A',
        '#p0',
      ]) {
        await page.evaluate((hash) => window.location.assign(hash), fragment);
        await expect
          .poll(() => notice(page).allTextContents(), { message: fragment })
          .toEqual([words.unknownPlace]);
        await expect.poll(() => page.evaluate(() => window.scrollY), { message: fragment }).toBe(0);
        expect(await page.locator('[data-here]').count()).toBe(0);
        await page.getByRole('button', { name: words.dismiss }).click();
        await page.evaluate(() => window.location.assign('#p7'));
        await arrived(page, 'p7');
      }
    });
  });
});

test('a link without a fragment opens the start and says nothing', async () => {
  await onPage('/tripoli-2019/', {}, async (page) => {
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect(await notice(page).count()).toBe(0);
    expect(await page.locator('[data-here]').count()).toBe(0);
  });
});

test('a copied link leads to its paragraph without a script too', async () => {
  await onPage('/tripoli-2019/', { permissions }, async (page) => {
    await page.getByRole('link', { name: 'انسخ رابط الفقرة ٥' }).click();
    await notice(page).waitFor();
    const link = new URL(await copied(page));
    await onPage(`${link.pathname}${link.hash}`, { javaScriptEnabled: false, live: false }, async (bare) => {
      const top = async () => (await bare.locator('#p5').boundingBox())?.y ?? -1;
      await expect.poll(top).toBeLessThan(700);
      expect(await top()).toBeGreaterThanOrEqual(0);
    });
  });
});
