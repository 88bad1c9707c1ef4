import { describe, expect, test } from 'vitest';
import { sliceOf } from '../../../src/domain/span.ts';
import { builtArticle } from '../builtArticle.ts';
import { paintedWords, seams } from './joinedWords.ts';
import { ENGINES, onTab } from './onTab.ts';

/** Engines round the widths of words to parts of a pixel, each in its own way. */
const ROUNDING = 0.1;

const BLOCKS = 'article :is(p, h3)[id]';

describe.each(ENGINES)('letters in $name', (engine) => {
  const looks = ['quiet', 'full', 'off'] as const;
  test.each(looks)('every word is as wide as unmarked, at density %s', async (density) => {
    const tab = await onTab(engine, 'wide', '/tripoli-2019/?actor=khalifa-haftar');
    await tab.evaluate((value) => {
      document.documentElement.dataset.density = value;
    }, density);
    const words = await paintedWords(tab, BLOCKS);
    expect(words.length).toBeGreaterThan(400);
    const broken = words.filter(({ marked, plain }) => !(Math.abs(marked - plain) < ROUNDING));
    expect(broken).toEqual([]);
  });

  test('the measure would see an element that ends inside a word', async () => {
    const tab = await onTab(engine, 'wide', '/tripoli-2019/');
    await tab.evaluate(() => {
      const mark = document.querySelector('#p2 .mark[data-joined]');
      const inner = document.createElement('span');
      inner.style.display = 'inline-block';
      inner.append(mark?.textContent?.slice(1) ?? '');
      mark?.replaceChildren(mark.textContent?.slice(0, 1) ?? '', inner);
    });
    const words = await paintedWords(tab, BLOCKS);
    expect(words.some(({ marked, plain }) => Math.abs(marked - plain) > ROUNDING)).toBe(true);
    expect(await seams(tab)).not.toEqual([]);
  });

  test.each([
    ['wide', '/tripoli-2019/?actor=khalifa-haftar'],
    ['wide', '/tripoli-2019/?tab=issues'],
    ['phone', '/tripoli-2019/?view=summaries'],
    ['wide', '/en/tripoli-2019/?actor=un-security-council'],
    ['phone', '/en/tripoli-2019/?view=summaries'],
  ] as const)(
    'no text ends inside joined letters at the beginning of the next (%s, %s)',
    async (window, path) => {
      expect(await seams(await onTab(engine, window, path))).toEqual([]);
    },
  );

  test('a name that is joined to other letters is painted without them', async () => {
    const article = await builtArticle();
    const tab = await onTab(engine, 'wide', '/tripoli-2019/?actor=libya');
    const painted = await tab.evaluate(() => {
      const words = (name: string) =>
        [...(CSS.highlights.get(name) ?? [])].map(
          ({ startContainer, startOffset, endContainer, endOffset }) => {
            const range = document.createRange();
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            const mark = startContainer.parentElement?.closest<HTMLElement>('.mark');
            return { words: String(range), whole: mark?.textContent ?? '', span: mark?.dataset.span ?? '' };
          },
        );
      return { name: words('name'), lit: words('lit') };
    });
    expect(painted.name).toContainEqual(expect.objectContaining({ words: 'ليبيا', whole: 'بليبيا' }));
    for (const { words, whole, span } of painted.name) {
      const [start = 0, end = 0] = span.split('-').map(Number);
      expect(words).toBe(sliceOf(article.text, { start, end }));
      expect(whole.length).toBeGreaterThan(words.length);
    }
    expect(painted.lit.length).toBeGreaterThan(0);
    expect(new Set(painted.lit.map(({ words }) => words))).toEqual(new Set(['ليبيا']));
    // Every mark that takes in more than its name is painted, and no other.
    const joined = await tab.evaluate(() => {
      const own = (mark: HTMLElement) => {
        const [start, end] = (mark.dataset.span ?? '').split('-').map(Number);
        return (end ?? 0) - (start ?? 0);
      };
      const marks = [...document.querySelectorAll<HTMLElement>('article .mark')];
      return marks.filter(
        (mark) => mark.textContent?.length !== own(mark) && !mark.parentElement?.closest('.mark'),
      ).length;
    });
    expect(painted.name).toHaveLength(joined);
  });
});
