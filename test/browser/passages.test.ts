import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { onPage } from './openPage.ts';

const clipboard = ['clipboard-read', 'clipboard-write'];

/** The point at the side of some words of a block, once the block is scrolled into the middle. */
function pointAt(
  page: Page,
  block: string,
  words: string,
  side: 'start' | 'end',
): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([id, sought, edge]) => {
      const walker = document.createTreeWalker(
        document.getElementById(id) ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(sought) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + sought.length);
        const line = range.getBoundingClientRect();
        return { x: edge === 'start' ? line.right - 3 : line.left + 3, y: line.top + line.height / 2 };
      }
      throw new Error(`no «${sought}» in ${id}`);
    },
    [block, words, side] as const,
  );
}

/** Selects the article's words from one to another by dragging a mouse. */
async function drag(
  page: Page,
  from: { block: string; words: string },
  to: { block: string; words: string },
): Promise<void> {
  await page.locator(`#${to.block}`).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const start = await pointAt(page, from.block, from.words, 'start');
  const end = await pointAt(page, to.block, to.words, 'end');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const painted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('passage') ?? [])].map((range) => String(range)));

/** Opens a copied link in a new page of the same profile and says what it shows. */
async function follow(
  context: BrowserContext,
  link: string,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(link);
  await page.waitForSelector('html[data-live]', { state: 'attached' });
  await use(page);
  await page.close();
}

describe('a passage', () => {
  test('selected with the mouse, from within a mark and across paragraphs, is linked, and the link paints the words', async () => {
    await onPage('/tripoli-2019/', { permissions: clipboard }, async (page) => {
      await drag(page, { block: 'p2', words: 'مناقشة' }, { block: 'p3', words: 'الجدير' });
      const selected = await page.evaluate(() => String(document.getSelection()));
      expect(selected).toContain('الرؤية');
      await page.getByRole('button', { name: 'انسخ رابط المقطع' }).click();
      await page.getByText('نُسخ الرابط', { exact: true }).waitFor();
      const link = await copied(page);
      expect(new URL(link).hash.split(':~:')[0]?.length).toBeLessThanOrEqual(64);
      expect(link.length).toBeLessThan(300);
      expect(link).toMatch(/#p2~[\w-]+:[\w-]+/);
      await follow(page.context(), link, async (opened) => {
        const ranges = await painted(opened);
        expect(ranges).toHaveLength(2);
        expect(ranges[0]).toMatch(/الرؤية المشتركة.*مستقر \.$/);
        expect(ranges[1]).toMatch(/^الجدي/);
        await opened.getByRole('button', { name: 'أزل تظليل المقطع' }).click();
        expect(await painted(opened)).toEqual([]);
      });
    });
  });

  test('is copied without the numbers that hang beside its paragraphs', async () => {
    await onPage('/tripoli-2019/', { permissions: clipboard }, async (page) => {
      await drag(page, { block: 'p1', words: 'سماها' }, { block: 'p2', words: 'البيت' });
      await page.keyboard.press('Control+c');
      const lines = (await copied(page)).split('\n').filter((line) => line.trim());
      expect(lines).toHaveLength(2);
      expect(lines[0]).toBe('سماها بالمليشيات المسلحة والارهاب .');
      expect(lines[1]).toBe('كان البيت');
    });
  });

  test('that begins on a name can be selected there, and a press on the name still opens its card', async () => {
    await onPage('/tripoli-2019/', {}, async (page) => {
      await drag(page, { block: 'p2', words: 'البيت' }, { block: 'p2', words: 'أعلن' });
      expect(await page.evaluate(() => String(document.getSelection()))).toContain('الأبيض قد');
      expect(await page.locator('.entity[data-open]').count()).toBe(0);
      await page.keyboard.press('Escape');
      await page.locator('#p2 [data-entity="white-house"]').first().click();
      await page.waitForSelector('#actor-white-house[data-open]');
    });
  });

  test('selected with the keyboard is linked with the keyboard', async () => {
    await onPage('/tripoli-2019/', { permissions: clipboard }, async (page) => {
      // Where caret browsing would have put it: a first letter selected, from which the keys go on.
      await page.locator('#p8').evaluate((element) => {
        const first = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
        if (first) document.getSelection()?.setBaseAndExtent(first, 0, first, 1);
      });
      for (let n = 0; n < 4; n++) await page.keyboard.press('Control+Shift+ArrowLeft');
      await page.getByRole('toolbar').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('نُسخ الرابط', { exact: true }).waitFor();
      const link = await copied(page);
      await follow(page.context(), link, async (opened) => {
        expect((await painted(opened)).join(' ')).toContain('ذلك يستعد');
      });
    });
  });

  test('selected with a finger has its bar out of the way of the words and of the system’s menu', async () => {
    await onPage(
      '/tripoli-2019/',
      { window: 'phone', isMobile: true, permissions: clipboard },
      async (page) => {
        await page.evaluate(() => {
          const paragraph = document.getElementById('p4');
          paragraph?.scrollIntoView({ block: 'start' });
          if (paragraph) document.getSelection()?.selectAllChildren(paragraph);
        });
        const bar = page.getByRole('toolbar');
        await bar.waitFor();
        const box = await bar.boundingBox();
        expect(box?.y).toBeGreaterThan(844 * 0.8);
        await bar.getByRole('button', { name: 'انسخ رابط المقطع' }).tap();
        await page.getByText('نُسخ الرابط', { exact: true }).waitFor();
        expect(await page.evaluate(() => String(document.getSelection()).length)).toBeGreaterThan(0);
      },
    );
  });

  test('is quoted with its words, the title, the paragraph and the link', async () => {
    await onPage('/tripoli-2019/', { permissions: clipboard }, async (page) => {
      await drag(page, { block: 'p6', words: 'حسم' }, { block: 'p6', words: 'قريبا' });
      await page.getByRole('button', { name: 'انسخ اقتباسًا' }).click();
      await page.getByText('نُسخ الاقتباس').waitFor();
      const [words, source, link] = (await copied(page)).split('\n');
      expect(words).toMatch(/^«.*المعركة اضحى.*»$/);
      expect(source).toMatch(/، الفقرة ٦$/);
      expect(link).toContain('/tripoli-2019/#p6~');
    });
  });

  test('in a section that shows its summary opens the text', async () => {
    await onPage('/tripoli-2019/', { permissions: clipboard }, async (page) => {
      await drag(page, { block: 'p6', words: 'حسم' }, { block: 'p6', words: 'قريبا' });
      await page.getByRole('button', { name: 'انسخ رابط المقطع' }).click();
      await page.getByText('نُسخ الرابط', { exact: true }).waitFor();
      const link = (await copied(page)).replace('/#', '/?view=summaries#');
      await follow(page.context(), link, async (opened) => {
        expect(await opened.locator('#p6').isVisible()).toBe(true);
        expect(await opened.locator('#p2').isVisible()).toBe(false);
        expect((await painted(opened)).join('')).toContain('المعركة اضحى');
      });
    });
  });

  test('whose article was edited since is found and the change is told', async () => {
    let link = '';
    await onPage('/tripoli-2019/', { permissions: clipboard }, async (page) => {
      await drag(page, { block: 'p6', words: 'ما يعرقل' }, { block: 'p6', words: 'العاصمة' });
      await page.getByRole('button', { name: 'انسخ رابط المقطع' }).click();
      await page.getByText('نُسخ الرابط', { exact: true }).waitFor();
      link = await copied(page);
    });
    const folder = inject('folder');
    const edit = (source: string) => source.replaceAll('ما يعرقل تقدم الجيش', 'ما يعرقل كثيرا تقدم الجيش');
    const data: unknown = JSON.parse(await readFile(join(folder, 'articles/tripoli-2019.json'), 'utf8'));
    const html = await readFile(join(folder, 'tripoli-2019/index.html'), 'utf8');
    await onPage(
      new URL(link).pathname + new URL(link).hash,
      {
        before: async (page) => {
          await page.route('**/articles/tripoli-2019.json', (route) =>
            route.fulfill({ json: lengthened(data) }),
          );
          await page.route('**/tripoli-2019/', (route) =>
            route.fulfill({ body: edit(html), contentType: 'text/html; charset=utf-8' }),
          );
        },
        tolerate: /hydrat|418|preload/i,
      },
      async (page) => {
        await page.getByText('تغيّر النص بعد هذا الرابط').waitFor();
        expect((await painted(page)).join('')).toContain('تقدم الجيش');
      },
    );
  });
});

/** The article with a word put into its sixth paragraph, every span after it moved along. */
function lengthened(data: unknown): unknown {
  const text = typeof data === 'object' && data !== null && 'text' in data ? String(data.text) : '';
  const word = 'كثيرا ';
  const at = text.indexOf('ما يعرقل ') + 'ما يعرقل '.length;
  const moved = (offset: number, isEnd: boolean) =>
    offset > at || (offset === at && !isEnd) ? offset + word.length : offset;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    if (
      'start' in value &&
      'end' in value &&
      typeof value.start === 'number' &&
      typeof value.end === 'number'
    )
      return { start: moved(value.start, false), end: moved(value.end, true) };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  const edited = walk(data);
  return typeof edited === 'object' ? { ...edited, text: text.slice(0, at) + word + text.slice(at) } : edited;
}
