import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { joinedSpan } from '../../src/arabic/joinedSpan.ts';
import type { Article } from '../../src/domain/article.ts';
import { sliceOf } from '../../src/domain/span.ts';
import { builtArticle } from './builtArticle.ts';
import { inPage } from './engines/inPage.ts';
import { paintedWords } from './engines/joinedWords.ts';
import { onPage } from './openPage.ts';

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
  'marks within a word, beside each other and in each other leave it as wide as it is (%s, %s, %d pixels a pixel, letters at %s)',
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
      expect(marks).toEqual(
        article.mentions.map(({ span }) => sliceOf(article.text, joinedSpan(article.text, span))),
      );
      const painted = await paintedWords({ evaluate: (run, ...given) => inPage(page, run, given) }, '#p1');
      expect(painted.map(({ word }) => word)).toEqual(words);
      for (const { word, marked, plain } of painted)
        expect(Math.abs(marked - plain), word).toBeLessThan(0.05);
    });
  },
);

test('kinds are told apart by the form of the line as well as by its colour', async () => {
  await onPage('/tripoli-2019/', {}, async (page) => {
    const forms = await page.evaluate(() =>
      ['person', 'organisation', 'state', 'place', 'event'].map((kind) => {
        const mark = document.querySelector(`article :not(.mark) > .mark[data-kind="${kind}"]`);
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
