import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onPage, type PageOptions } from './openPage.ts';
import { violations } from './violations.ts';

const NAMES = {
  ar: {
    cite: 'اقتبس',
    copy: 'انسخ الاقتباس',
    copied: 'نُسخ الاقتباس',
    png: 'احفظ الصورة بصيغة PNG',
    svg: 'احفظها بصيغة SVG',
    tall: 'طويلة',
    share: 'شارك الصورة',
  },
  en: {
    cite: 'Cite',
    copy: 'Copy citation',
    copied: 'Citation copied',
    png: 'Save picture (PNG)',
    svg: 'Save as SVG',
    tall: 'tall',
    share: 'Share picture',
  },
} as const;

const PATHS = { ar: '/tripoli-2019/', en: '/en/tripoli-2019/' } as const;

/** Selects the sixth paragraph: one speaker, reported by the article. */
async function select(page: Page): Promise<void> {
  await page.evaluate(() => {
    const paragraph = document.getElementById('p6');
    paragraph?.scrollIntoView({ block: 'center' });
    if (paragraph) document.getSelection()?.selectAllChildren(paragraph);
  });
  await page.getByRole('toolbar').waitFor();
}

/** Opens a page, selects words and opens the dialog on them. */
async function citing(
  language: 'ar' | 'en',
  options: PageOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  await onPage(PATHS[language], options, async (page) => {
    await select(page);
    await page.getByRole('button', { name: NAMES[language].cite, exact: true }).click();
    await drawn(page, 'wide');
    await use(page);
  });
}

async function drawn(page: Page, shape: string): Promise<void> {
  await page.locator(`canvas[data-drawn=${shape}]`).waitFor();
}

/** What a button saves, by name and bytes. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Width and height that a PNG’s header names. Source: PNG specification, IHDR. */
function sizeOf(png: Buffer): readonly [width: number, height: number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });

describe.each(['ar', 'en'] as const)('selected words are cited (%s)', (language) => {
  const names = NAMES[language];

  test('in three styles, as plain and as rich text', async () => {
    await citing(language, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const expected = [
        /«.*حسم المعركة.*» \[وفيه كلام منقول عن أحمد المسماري\] — «.*الفقرة ٦\./,
        /Hashiya, \[ca\. April 21, 2019\], para\. 6, accessed /,
        /\[ca\. 2019\], para\. 6\)/,
      ];
      for (const [n, pattern] of expected.entries()) {
        await page.locator('.quote-choice').first().getByRole('radio').nth(n).check();
        await page.getByRole('button', { name: names.copy }).click();
        await page.getByText(names.copied).waitFor();
        await expect.poll(async () => (await clipboard(page)).text).toMatch(pattern);
        const { text, html } = await clipboard(page);
        expect(text).toContain('/tripoli-2019/#p6~');
        expect(html).toContain('dir="rtl"');
        expect(html).toMatch(/<a [^>]*href="http[^"]*#p6~/);
      }
    });
  });

  test.each(['wide', 'phone'] as const)(
    'as pictures of exactly two sizes, and as SVG (%s)',
    async (window) => {
      await citing(
        language,
        { window, isMobile: window === 'phone', acceptDownloads: true },
        async (page) => {
          const wide = await saved(page, names.png);
          expect([wide.name, ...sizeOf(wide.bytes)]).toEqual(['hashiya-tripoli-2019-wide.png', 1200, 630]);
          await page.getByRole('radio', { name: names.tall }).check();
          await drawn(page, 'tall');
          expect(sizeOf((await saved(page, names.png)).bytes)).toEqual([1080, 1350]);
          const svg = await saved(page, names.svg);
          expect(svg.name).toBe('hashiya-tripoli-2019-tall.svg');
          const source = svg.bytes.toString();
          expect(source).toContain('src:url(data:font/woff2;base64,');
          expect(source).toMatch(/direction="rtl"[^>]*>«/);
          expect(source).toContain(language === 'ar' ? 'المسماري' : 'Ahmed al-Mismari');
        },
      );
    },
  );

  test.each(['wide', 'phone'] as const)(
    'in a dialog that axe finds nothing wrong with (%s)',
    async (window) => {
      const options = {
        window,
        isMobile: window === 'phone',
        colorScheme: 'light',
        reducedMotion: 'reduce',
      } as const;
      await citing(language, options, async (page) => {
        expect(await violations(page, 'all')).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page, 'colours')).toEqual([]);
      });
    },
  );
});

test('the card is drawn in the colours of the page, light or dark', async () => {
  const corner = (page: Page) =>
    page.locator('canvas').evaluate((canvas) => {
      const context = canvas instanceof HTMLCanvasElement ? canvas.getContext('2d') : null;
      return [...(context?.getImageData(2, 2, 1, 1).data ?? [])].slice(0, 3);
    });
  for (const [colorScheme, paper] of [
    ['light', [251, 248, 241]],
    ['dark', [22, 19, 15]],
  ] as const) {
    await citing('ar', { colorScheme }, async (page) => expect(await corner(page)).toEqual(paper));
  }
});

test('the picture goes to the system’s share sheet where there is one', async () => {
  const before = (page: Page) =>
    page.addInitScript(() => {
      const shared: string[] = [];
      Object.assign(window, { shared });
      Object.defineProperty(navigator, 'canShare', { value: () => true });
      Object.defineProperty(navigator, 'share', {
        value: async ({ files }: ShareData) => {
          for (const file of files ?? []) shared.push(`${file.name} ${file.type} ${file.size > 5000}`);
        },
      });
    });
  await citing('ar', { window: 'phone', isMobile: true, before }, async (page) => {
    await page.getByRole('button', { name: NAMES.ar.share }).tap();
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'shared')))
      .toEqual(['hashiya-tripoli-2019-wide.png image/png true']);
  });
});

test('every target of the dialog is large enough for a finger', async () => {
  await citing('ar', { window: 'phone', isMobile: true }, async (page) => {
    const heights = await page
      .locator('.quote-dialog :is(button, label)')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    const { scroll, client } = await page
      .locator('.quote-dialog')
      .evaluate((dialog) => ({ scroll: dialog.scrollWidth, client: dialog.clientWidth }));
    expect(scroll).toBeLessThanOrEqual(client);
  });
});

test('where the dialog cannot be had, that is said', async () => {
  const before = (page: Page) => page.route('**/assets/CitingDialog-*.js', (route) => route.abort());
  await onPage(PATHS.ar, { before, tolerate: /ERR_FAILED/ }, async (page) => {
    await select(page);
    await page.getByRole('button', { name: NAMES.ar.cite, exact: true }).click();
    await page.getByText('تعذّر تحميل هذا الجزء').waitFor();
  });
});

test('Back closes the dialog and nothing else, and one step more goes on from there', async () => {
  await citing('ar', {}, async (page) => {
    const steps = await page.evaluate(() => history.length);
    await page.goBack();
    await page.locator('.quote-dialog').waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe(PATHS.ar);
    // Closed by its button, it leaves no step behind.
    await page.getByRole('button', { name: NAMES.ar.cite, exact: true }).click();
    await drawn(page, 'wide');
    await page.getByRole('button', { name: 'إغلاق' }).click();
    await page.locator('.quote-dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => [history.length, history.state?.citing])).toEqual([steps, undefined]);
  });
});

test('the keyboard alone opens the dialog, walks in it, and Escape leads back to the bar', async () => {
  await onPage(`${PATHS.ar}?actor=libya`, {}, async (page) => {
    await select(page);
    const focus = page.locator(':focus');
    await page.keyboard.press('Tab');
    for (let n = 0; n < 4 && (await focus.textContent()) !== NAMES.ar.cite; n++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await drawn(page, 'wide');
    expect(await focus.evaluate((element) => element.closest('dialog') !== null)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focus.getAttribute('type')).toBe('radio');
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('radio', { name: 'شيكاغو' }).isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.quote-dialog').waitFor({ state: 'detached' });
    expect(await focus.textContent()).toBe(NAMES.ar.cite);
    // Escape closed the dialog alone: the card and the selection are as they were.
    expect(await page.locator('.entity[data-open]').count()).toBe(1);
    expect(await page.evaluate(() => String(document.getSelection()))).toContain('المسماري');
  });
});
