import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { ArticleView } from '../../../src/reading/text/ArticleView.tsx';
import { seedArticle } from '../../seedArticle.ts';
import { renderReading } from '../readingPage.tsx';

let article: Article;
beforeAll(async () => {
  article = await seedArticle();
});

function rendered(language: 'ar' | 'en' = 'ar', of: Article = article) {
  const view = <ArticleView shows={(id) => (id === 's2' ? 'summary' : 'text')} chosen="libya" here="p6" />;
  return renderReading(view, of, language);
}

describe('an article', () => {
  test('is Arabic, right to left, in either language of the interface', () => {
    for (const language of ['ar', 'en'] as const) {
      const { getByRole, unmount } = rendered(language);
      const element = getByRole('article');
      expect([element.lang, element.dir, element.dataset.article]).toEqual(['ar', 'rtl', 'tripoli-2019']);
      unmount();
    }
  });

  test('says that its title is the editor’s, and gives it in the language of the interface', () => {
    const { container } = rendered();
    expect(container.querySelector('h1')?.textContent).toBe(article.title.ar);
    expect(container.textContent).toContain('عنوان من وضع المحرّر');
    expect(rendered('en').container.querySelector('h1')?.textContent).toBe(article.title.en);
  });

  test('leaves a title of the source’s own as it is', () => {
    const own: Article = { ...article, title: { ar: 'عنوان الأصل', en: 'x', origin: 'source' } };
    const { container } = rendered('en', own);
    expect(container.querySelector('h1')?.textContent).toBe('عنوان الأصل');
    expect(container.querySelector('.article-head')?.hasAttribute('lang')).toBe(false);
    expect(container.textContent).not.toContain('Title by the editor');
  });

  test('tells its length, and an inferred date as inferred', () => {
    const { container } = rendered();
    const byline = [...container.querySelectorAll('.byline > span')].map(({ textContent }) => textContent);
    expect(byline).toEqual(['٨ فقرات', '٣ دقائق', 'تاريخ مرجّح: ٢١ أبريل ٢٠١٩']);
    expect(container.querySelector('time')?.dateTime).toBe('2019-04-21');
  });

  test('tells a stated date plainly, and none where there is none', () => {
    const stated: Article = { ...article, published: { date: '2019-04', basis: 'stated' } };
    expect(rendered('en', stated).container.querySelector('time')?.textContent).toBe('April 2019');
    const { published: _, ...undated } = article;
    expect(rendered('ar', undated).container.querySelector('time')).toBeNull();
  });

  test('shows of each section what is asked, lights the chosen entity, and points out the place', () => {
    const { container } = rendered();
    const shows = [...container.querySelectorAll<HTMLElement>('.section')].map(
      ({ id, dataset }) => `${id} ${dataset.shows}`,
    );
    expect(shows).toEqual(['s1 text', 's2 summary', 's3 text', 's4 text', 's5 text', 's6 text']);
    expect(container.querySelectorAll('[data-lit]')).toHaveLength(13);
    expect([...container.querySelectorAll('[data-here] > [id]')].map(({ id }) => id)).toEqual(['p6']);
  });
});
