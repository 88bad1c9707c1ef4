import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { describeParagraph } from '../../src/linking/describe.ts';
import { wordsIn } from '../../src/reading/words/wordsIn.ts';
import { builtArticle } from './builtArticle.ts';
import { onPage } from './openPage.ts';

const article = await builtArticle();
const permissions = ['clipboard-read', 'clipboard-write'];
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const keyed = (id: string) => `#${describeParagraph(article.text, article.blocks, id)}`;
const live = (page: Page) => page.waitForSelector('html[data-live]', { state: 'attached' });
const notice = (page: Page) => page.locator('.notices[role=status] p');

/** Whether the reader has arrived at a block: it stands below the masthead, alone is marked, and has the focus. */
async function arrived(page: Page, id: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id), { message: `focus on ${id}` })
    .toBe(id);
  const { top, head, here, scrolledOut } = await page.evaluate((block) => {
    const { scrollY, innerHeight } = window;
    return {
      top: document.getElementById(block)?.getBoundingClientRect().top ?? -1,
      head: document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0,
      here: [...document.querySelectorAll('[data-here] > [id]')].map((one) => one.id),
      scrolledOut: scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
    };
  }, id);
  expect(here).toEqual([id]);
  expect(top, id).toBeGreaterThanOrEqual(head);
  if (!scrolledOut) expect(top, id).toBeLessThan(head + 60);
}

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

/** The article as an editor left it after the link was made: its paragraphs made anew from `paragraphs`, nothing else kept. */
function edited(paragraphs: readonly string[]): Article {
  const text = paragraphs.join('\n');
  let at = 0;
  const blocks = paragraphs.map((words, n) => {
    const span = { start: at, end: at + words.length };
    at = span.end + 1;
    return { id: `p${n + 1}`, kind: 'paragraph' as const, span };
  });
  const title = { ar: 'قسم', en: 'Section' };
  const section = {
    id: 's1',
    title,
    origin: 'editorial' as const,
    blocks: blocks.map(({ id }) => id),
    summary: [],
  };
  return {
    ...article,
    text,
    blocks,
    sections: [section],
    mentions: [],
    positions: [],
    events: [],
    namings: [],
  };
}

const paragraphs = article.blocks
  .filter(({ kind }) => kind === 'paragraph')
  .map(({ span }) => article.text.slice(span.start, span.end));
const [p1 = '', p2 = '', p3 = '', p4 = '', p5 = '', p6 = '', p7 = '', p8 = ''] = paragraphs;

describe('after the text was edited a link says honestly', () => {
  const cases: readonly [
    name: string,
    text: readonly string[],
    link: string,
    says: RegExp,
    arrives: string | undefined,
  ][] = [
    ['that its paragraph has moved', [p1, p2, p4, p5, p6, p7, p8, p3], 'p3', /الفقرة ٣ إلى الفقرة ٨/, 'p8'],
    [
      'that its paragraph has changed',
      [p1, p2, p3.replace('لأول مرة', 'للمرة الاولى كما قيل'), p4, p5, p6, p7, p8],
      'p3',
      /تغيّر النص بعد هذا الرابط، ولعلّ/,
      'p3',
    ],
    ['that its paragraph is gone', [p1, p2, p4, p5, p6, p7, p8], 'p3', /ولم نعد نجد/, undefined],
    [
      'nothing, where its paragraph is the same',
      [p1, p2, p3, p4, `${p5} وزيد`, p6, p7, p8],
      'p3',
      /^$/,
      'p3',
    ],
  ];
  test.each(cases)('%s', async (_name, text, link, says, arrives) => {
    // The page and its data are of the same edition: an old page whose data is new would be another fault.
    const before = async (page: Page) => {
      await page.route('**/articles/tripoli-2019.json', (route) => route.fulfill({ json: edited(text) }));
    };
    const tolerate = /hydrat|#418|preload/i;
    await onPage(`/tripoli-2019/${keyed(link)}`, { before, tolerate }, async (page) => {
      await page.waitForFunction(
        (count) => document.querySelectorAll('article p[id]').length === count,
        text.length,
      );
      if (arrives === undefined) await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
      else await arrived(page, arrives);
      await expect.poll(async () => (await notice(page).allTextContents()).join('')).toMatch(says);
      expect(await page.locator('[data-here]').count()).toBe(arrives === undefined ? 0 : 1);
    });
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
