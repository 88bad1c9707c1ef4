import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { builtArticle } from './builtArticle.ts';
import { onPage } from './openPage.ts';

/** The painted width of every line of a block, with its marks and as plain text in its place, in pixels. */
function widths(page: Page, id: string): Promise<{ marked: number[]; plain: number[] }> {
  return page.evaluate((block) => {
    const element = document.getElementById(block);
    if (!element) throw new Error(`no ${block}`);
    const words = element.textContent ?? '';
    // Every word by itself, so that one that broke apart would show.
    const spans = [...words.matchAll(/\S+/g)].map(
      (match) => [match.index, match.index + match[0].length] as const,
    );
    const measure = (of: HTMLElement) =>
      spans
        .map(([from, to]) => {
          const range = document.createRange();
          const walker = document.createTreeWalker(of, NodeFilter.SHOW_TEXT);
          let passed = 0;
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const length = node.textContent?.length ?? 0;
            if (from >= passed && from < passed + length) range.setStart(node, from - passed);
            if (to > passed && to <= passed + length) {
              range.setEnd(node, to - passed);
              break;
            }
            passed += length;
          }
          return [...range.getClientRects()].reduce(
            (sum, { left, right }) => [Math.min(sum[0] ?? left, left), Math.max(sum[1] ?? right, right)],
            [] as number[],
          );
        })
        .map(([left = 0, right = 0]) => right - left);
    const marked = measure(element);
    const clone = document.createElement(element.tagName);
    clone.textContent = words;
    clone.id = 'unmarked';
    element.after(clone);
    clone.style.cssText = getComputedStyle(element).cssText;
    const style = getComputedStyle(element);
    clone.style.font = style.font;
    clone.style.inlineSize = `${element.getBoundingClientRect().width}px`;
    const plain = measure(clone);
    clone.remove();
    return { marked, plain };
  }, id);
}

describe('no mark breaks the joining of letters', () => {
  const states: readonly [name: string, path: string, density: string][] = [
    ['quiet', '/tripoli-2019/', 'quiet'],
    ['full', '/tripoli-2019/', 'full'],
    ['off', '/tripoli-2019/', 'off'],
    ['lit', '/tripoli-2019/?actor=khalifa-haftar', 'full'],
  ];
  test.each(states)(
    '%s: every word of every paragraph is as wide as unmarked',
    async (_name, path, density) => {
      await onPage(path, {}, async (page) => {
        await page.evaluate((value) => {
          document.documentElement.dataset.density = value;
        }, density);
        for (const id of ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8']) {
          const { marked, plain } = await widths(page, id);
          expect(marked.length).toBe(plain.length);
          marked.forEach((width, n) => {
            expect(Math.abs(width - (plain[n] ?? 0)), `${id}, word ${n}`).toBeLessThan(0.05);
          });
        }
      });
    },
  );

  test('the measure would see a broken word', async () => {
    await onPage('/tripoli-2019/', {}, async (page) => {
      await page.locator('#p2 .mark').evaluateAll((marks) => {
        for (const mark of marks) if (mark instanceof HTMLElement) mark.style.display = 'inline-block';
      });
      const { marked, plain } = await widths(page, 'p2');
      expect(marked.some((width, n) => Math.abs(width - (plain[n] ?? 0)) > 0.5)).toBe(true);
    });
  });
});

/** An article of one line in which every hard case stands, each name a mention. */
async function hardCases(): Promise<{ article: Article; words: readonly string[] }> {
  const article = await builtArticle();
  const text = 'قال لحفتر بليبيا وترامب وبالجيش حفترترامب لمجلس الامن الدولي فلطرابلس';
  const names: readonly (readonly [entity: string, name: string])[] = [
    ['khalifa-haftar', 'حفتر'],
    ['libya', 'ليبيا'],
    ['donald-trump', 'ترامب'],
    ['libyan-national-army', 'الجيش'],
    ['un-security-council', 'مجلس الامن الدولي'],
    ['war-on-terror', 'الامن'],
    ['tripoli', 'طرابلس'],
  ];
  const mentions = names
    .flatMap(([entity, name]) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        entity,
        span: { start: index, end: index + name.length },
        provenance: 'edited' as const,
      })),
    )
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const block = { id: 'p1', kind: 'paragraph' as const, span: { start: 0, end: text.length } };
  const title = { ar: 'قسم', en: 'Section' };
  const section = { id: 's1', title, origin: 'editorial' as const, blocks: ['p1'], summary: [] };
  const none = { positions: [], events: [], namings: [] };
  return {
    article: { ...article, ...none, text, blocks: [block], sections: [section], mentions },
    words: text.split(' '),
  };
}

test.each([
  ['wide', 'quiet', 1, '100%'],
  ['wide', 'full', 1, '137%'],
  ['phone', 'quiet', 3, '100%'],
  ['phone', 'full', 1.5, '200%'],
] as const)(
  'nor do marks within a word, beside each other and in each other (%s, %s, %d pixels a pixel, letters at %s)',
  async (window, density, deviceScaleFactor, size) => {
    const { article, words } = await hardCases();
    const before = (page: Page) =>
      page.route('**/articles/*.json', (route) => route.fulfill({ json: article }));
    const options = { window, deviceScaleFactor, before, tolerate: /hydrat|#418/i };
    await onPage('/tripoli-2019/?actor=khalifa-haftar', options, async (page) => {
      await page.waitForFunction(() => document.querySelectorAll('article p[id]').length === 1);
      await page.evaluate(
        ([value, letters]) => {
          document.documentElement.dataset.density = value;
          document.documentElement.style.fontSize = letters;
        },
        [density, size] as const,
      );
      const marks = await page.locator('#p1 .mark').allTextContents();
      expect(marks).toEqual(article.mentions.map(({ span }) => article.text.slice(span.start, span.end)));
      const { marked, plain } = await widths(page, 'p1');
      for (const [n, word] of words.entries())
        expect(Math.abs((marked[n] ?? 0) - (plain[n] ?? -1)), word).toBeLessThan(0.05);
    });
  },
);

test('clitics stand outside the mark', async () => {
  await onPage('/tripoli-2019/', {}, async (page) => {
    for (const [id, entity, name, before] of [
      ['p2', 'libya', 'ليبيا', 'ب'],
      ['p3', 'libyan-national-army', 'لجيش الليبي', 'ل'],
      ['p5', 'turkey', 'تركيا', 'و'],
      ['p5', 'saadiya', 'الساعدية', 'ب'],
    ] as const) {
      const found = await page.locator(`#${id} [data-entity="${entity}"]`).evaluateAll((marks) =>
        marks.map((mark) => {
          const range = document.createRange();
          range.setStart(mark.closest('[id]') ?? mark, 0);
          range.setEndBefore(mark);
          return { text: mark.textContent, before: String(range).slice(-1) };
        }),
      );
      expect(found).toContainEqual({ text: name, before });
    }
  });
});

test('kinds are told apart by the form of the line as well as by its colour', async () => {
  await onPage('/tripoli-2019/', {}, async (page) => {
    const forms = await page.evaluate(() =>
      ['person', 'organisation', 'state', 'place', 'event'].map((kind) => {
        const mark = document.querySelector(`article .mark[data-kind="${kind}"]`);
        const { textDecorationStyle, textDecorationThickness, textDecorationColor } = getComputedStyle(
          mark ?? document.body,
        );
        return { form: `${textDecorationStyle} ${textDecorationThickness}`, colour: textDecorationColor };
      }),
    );
    expect(new Set(forms.map(({ form }) => form)).size).toBe(5);
    expect(new Set(forms.map(({ colour }) => colour)).size).toBe(4);
  });
});
