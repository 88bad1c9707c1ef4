import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { joinedSpan } from '../../src/arabic/joinedSpan.ts';
import { sliceOf } from '../../src/domain/span.ts';
import { builtArticle } from './builtArticle.ts';
import { onPage } from './openPage.ts';

const withoutScript = { javaScriptEnabled: false, live: false } as const;

describe('without a script the page', () => {
  test('holds the paragraphs of the source, letter for letter, under their ids', async () => {
    const article = await builtArticle();
    const source = await readFile('seeds/tripoli-2019.txt', 'utf8');
    expect(article.text).toBe(source);
    await onPage('/tripoli-2019/', withoutScript, async (page) => {
      for (const { id, span } of article.blocks) {
        expect(await page.locator(`#${id}`).textContent()).toBe(sliceOf(source, span));
        expect(await page.locator(`#${id}`).isVisible()).toBe(true);
      }
      // Told from the source itself: its lines are the paragraphs, the one that breaks inside a sentence with its next.
      const lines = source.split('\n').filter((line) => line.trim() !== '');
      const broken = lines.findIndex((line) => line.endsWith('في انتظار'));
      const wanted = lines.toSpliced(broken, 2, `${lines[broken]}\n${lines[broken + 1]}`);
      const shown = await page.locator('article .block > [id]').allTextContents();
      expect(shown.map((words) => words.trim())).toEqual(wanted.map((words) => words.trim()));
      expect(await page.locator('article p[id]').count()).toBe(8);
      expect(await page.locator('article h3[id]').allTextContents()).toEqual(['حسم المعركة اصبح وشيكا']);
    });
  });

  test('marks every mention with its entity, kind and span, its text the span and the letters it is joined to', async () => {
    const article = await builtArticle();
    await onPage('/tripoli-2019/', withoutScript, async (page) => {
      const marks = await page.locator('article [data-entity]').evaluateAll((elements) =>
        elements.map((element) => ({
          entity: element.getAttribute('data-entity'),
          kind: element.getAttribute('data-kind'),
          span: element.getAttribute('data-span'),
          text: element.textContent,
        })),
      );
      const kinds = new Map(article.entities.map(({ id, kind }) => [id, kind]));
      expect(marks).toEqual(
        article.mentions.map(({ entity, span }) => ({
          entity,
          kind: kinds.get(entity),
          span: `${span.start}-${span.end}`,
          text: sliceOf(article.text, joinedSpan(article.text, span)),
        })),
      );
    });
  });

  test('has a card, the positions with their evidence, and the summaries', async () => {
    const article = await builtArticle();
    await onPage('/tripoli-2019/', withoutScript, async (page) => {
      for (const { id, name } of article.entities) {
        expect(await page.locator(`#actor-${id} h3`).textContent()).toBe(name.ar);
      }
      for (const { id, quote } of article.positions) {
        const evidence = page.locator(`#position-${id} blockquote`);
        expect(await evidence.textContent()).toBe(sliceOf(article.text, quote));
        expect(await evidence.getAttribute('data-span')).toBe(`${quote.start}-${quote.end}`);
      }
      for (const section of article.sections) {
        for (const { text } of section.summary) {
          expect(await page.locator(`#${section.id} .summary`).textContent()).toContain(text.ar);
        }
        expect(await page.locator(`#${section.id} .summary`).isVisible()).toBe(true);
      }
    });
  });

  test.each(['wide', 'middle', 'phone'] as const)(
    'leads from a name to its card on a %s screen, and by #p7 to a paragraph',
    async (window) => {
      await onPage('/tripoli-2019/', { ...withoutScript, window }, async (page) => {
        await page.locator('#p3 [data-entity="russia"]').click();
        const card = page.locator('#actor-russia');
        expect(new URL(page.url()).hash).toBe('#actor-russia');
        expect(await card.locator('.context').isVisible()).toBe(true);
        const box = await card.boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect(box?.y).toBeLessThan((page.viewportSize()?.height ?? 0) - 40);
        await page.goto(page.url().replace(/#.*/, '#p7'));
        const paragraph = await page.locator('#p7').boundingBox();
        const head = await page.locator('.masthead').boundingBox();
        expect(paragraph?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
        expect(paragraph?.y).toBeLessThan(200);
      });
    },
  );

  test('leads from a quote and from a summary to the paragraph', async () => {
    // A link to a name opens its card.
    await onPage(
      '/en/tripoli-2019/#actor-ahmed-al-mismari',
      { ...withoutScript, window: 'phone' },
      async (page) => {
        for (const link of ['#position-c25 blockquote a', '#s4 .summary .basis[href="#p6"]']) {
          await page.locator(link).first().click();
          expect(new URL(page.url()).hash).toBe('#p6');
          const top = (await page.locator('#p6').boundingBox())?.y ?? -1;
          expect(top).toBeGreaterThan(0);
          expect(top).toBeLessThan(250);
        }
      },
    );
  });

  test('prints its text, and who stands where', async () => {
    await onPage('/tripoli-2019/', withoutScript, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#p8').isVisible()).toBe(true);
      expect(await page.locator('#issue-foreign-fighters .short-entry').first().isVisible()).toBe(true);
      expect(await page.locator('.masthead').isVisible()).toBe(false);
    });
  });
});

test.each([
  ['', 718],
  ['?actor=turkey', 718],
  ['?view=text', 390],
])(
  'the living page prints its text and the margin, whatever its window was (%s, %i px)',
  async (query, width) => {
    await onPage(`/tripoli-2019/${query}`, { viewport: { width, height: 900 } }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const id of ['p1', 'p8']) expect(await page.locator(`#${id}`).isVisible()).toBe(true);
      const evidence = page.locator(
        query.includes('turkey') ? '#actor-turkey .context' : '#issue-foreign-fighters .verdict',
      );
      expect(await evidence.isVisible()).toBe(true);
      const box = await evidence.boundingBox();
      const text = await page.locator('#p8').boundingBox();
      // Below the text, on the paper.
      expect(box?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0));
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(await page.locator('.masthead').isVisible()).toBe(false);
    });
  },
);

test('the head says what the page is, to search engines and to those who are sent its link', async () => {
  const article = await builtArticle();
  await onPage('/tripoli-2019/', withoutScript, async (page) => {
    expect(await page.title()).toBe(article.title.ar);
    const content = (selector: string) => page.locator(selector).first().getAttribute('content');
    expect(await content('meta[name=description]')).toBe(article.description?.ar);
    expect(await content('meta[property="og:title"]')).toBe(article.title.ar);
    expect(await content('meta[property="og:type"]')).toBe('article');
    expect(await content('meta[property="og:description"]')).toBe(article.description?.ar);
    expect(await content('meta[property="og:url"]')).toBe('/tripoli-2019/');
    expect(await content('meta[property="og:site_name"]')).toBe('حاشية');
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe('/tripoli-2019/');
    const data: unknown = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
    );
    expect(data).toMatchObject({ '@type': 'NewsArticle', headline: article.title.ar, inLanguage: 'ar' });
    expect(data).toMatchObject({
      mentions: expect.arrayContaining([
        {
          '@type': 'Person',
          name: 'خليفة حفتر',
          alternateName: 'Khalifa Haftar',
          sameAs: expect.stringContaining('wikidata.org'),
        },
      ]),
    });
    expect(data).toHaveProperty(
      'mentions.length',
      new Set(article.mentions.map(({ entity }) => entity)).size,
    );
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  });
});

test('the English page has an English interface around the Arabic article', async () => {
  await onPage('/en/tripoli-2019/', withoutScript, async (page) => {
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('article').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('#p1').getAttribute('lang')).toBe('ar');
    expect(await page.locator('#actor-russia h3').textContent()).toBe('Russia');
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe('/tripoli-2019/');
  });
});
