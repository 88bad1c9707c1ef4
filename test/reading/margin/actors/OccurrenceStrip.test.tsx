import { beforeAll, expect, test } from 'vitest';
import type { Article } from '../../../../src/domain/article.ts';
import { OccurrenceStrip } from '../../../../src/reading/margin/actors/OccurrenceStrip.tsx';
import { seedArticle } from '../../../seedArticle.ts';
import { renderReading } from '../../readingPage.tsx';

let article: Article;
beforeAll(async () => {
  article = await seedArticle();
});

test('names the blocks in which the entity occurs', () => {
  const { getByRole } = renderReading(<OccurrenceStrip entity="fayez-al-sarraj" />, article);
  expect(getByRole('img').getAttribute('aria-label')).toBe('المواضع: الفقرة ٤ والفقرة ٧');
});

test('names them in English too', () => {
  const { getByRole } = renderReading(<OccurrenceStrip entity="fayez-al-sarraj" />, article, 'en');
  expect(getByRole('img').getAttribute('aria-label')).toBe('Occurs in paragraph 4 and paragraph 7');
});

test('draws one tick a block, in the direction of the language', () => {
  const cells = (language: 'ar' | 'en') => {
    const { container, unmount } = renderReading(
      <OccurrenceStrip entity="fayez-al-sarraj" />,
      article,
      language,
    );
    const path = container.querySelector('path')?.getAttribute('d') ?? '';
    unmount();
    return [...path.matchAll(/M(\d+) /g)].map(([, x]) => Math.floor(Number(x) / 6));
  };
  // p4 is the fourth of nine blocks, p7 the eighth: the heading stands between.
  expect(cells('en')).toEqual([3, 7]);
  expect(cells('ar')).toEqual([5, 1]);
});

test('a tick grows with the mentions in its block, up to the height of the strip', () => {
  const { container } = renderReading(<OccurrenceStrip entity="donald-trump" />, article, 'en');
  const heights = [...(container.querySelector('path')?.getAttribute('d') ?? '').matchAll(/v-(\d+)/g)];
  // Three mentions in p2, one in p3, two in p4.
  expect(heights.map(([, height]) => Number(height))).toEqual([9, 3, 6]);
});

test('an entity that the text does not name has no strip', () => {
  const { container } = renderReading(<OccurrenceStrip entity="government-of-national-accord" />, article);
  expect(container.innerHTML).toBe('');
});
