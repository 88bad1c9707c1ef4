import { beforeAll, describe, expect, test } from 'vitest';
import { pageHead } from '../../../src/app/page/pageHead.ts';
import type { Article } from '../../../src/domain/article.ts';
import { seedArticle } from '../../seedArticle.ts';

const URL_OF_PAGE = 'https://hashiya.example/tripoli-2019/';
let article: Article;
beforeAll(async () => {
  article = await seedArticle();
});

const field = (head: ReturnType<typeof pageHead>, name: string) =>
  head.openGraph.find(([property]) => property === name)?.[1];

describe('pageHead', () => {
  test('names and describes the article in the language of the interface', () => {
    for (const language of ['ar', 'en'] as const) {
      const head = pageHead(article, language, URL_OF_PAGE);
      expect(head.title).toBe(article.title[language]);
      expect(head.description).toBe(article.description?.[language]);
      expect(field(head, 'og:title')).toBe(head.title);
      expect(field(head, 'og:description')).toBe(head.description);
      expect(field(head, 'og:url')).toBe(URL_OF_PAGE);
      expect(field(head, 'og:locale')).toBe(language === 'ar' ? 'ar_AR' : 'en_GB');
    }
  });

  test('a title of the source’s own is not translated', () => {
    const own: Article = { ...article, title: { ar: 'عنوان الأصل', en: 'x', origin: 'source' } };
    expect(pageHead(own, 'en', URL_OF_PAGE).title).toBe('عنوان الأصل');
  });

  test('an article without a description has an empty one', () => {
    const { description: _, ...bare } = article;
    expect(pageHead(bare, 'ar', URL_OF_PAGE).description).toBe('');
  });

  test('is a NewsArticle of schema.org with what every one needs', () => {
    const { jsonLd } = pageHead(article, 'ar', URL_OF_PAGE);
    expect(JSON.parse(JSON.stringify(jsonLd))).toEqual(jsonLd);
    expect(jsonLd).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: article.title.ar,
      inLanguage: 'ar',
      url: URL_OF_PAGE,
    });
  });

  test('mentions every entity that the text names, by its kind, and no other', () => {
    const { jsonLd } = pageHead(article, 'ar', URL_OF_PAGE);
    const named = new Set(article.mentions.map(({ entity }) => entity));
    const expected = article.entities.filter(({ id }) => named.has(id)).map(({ name }) => name.ar);
    const mentions = Array.isArray(jsonLd.mentions) ? jsonLd.mentions : [];
    expect(mentions.map(({ name }) => name)).toEqual(expected);
    expect(mentions).toContainEqual({
      '@type': 'Person',
      name: 'دونالد ترامب',
      alternateName: 'Donald Trump',
      sameAs: 'https://www.wikidata.org/wiki/Q22686',
    });
    expect(
      mentions.some(
        ({ name }) =>
          name === article.entities.find(({ id }) => id === 'government-of-national-accord')?.name.ar,
      ),
    ).toBe(false);
  });

  test('a date that is only inferred is given out nowhere as the date of publication', () => {
    const head = pageHead(article, 'ar', URL_OF_PAGE);
    expect(article.published?.basis).toBe('inferred');
    expect(head.jsonLd).not.toHaveProperty('datePublished');
    expect(field(head, 'article:published_time')).toBeUndefined();
  });

  test('a stated date is given out as the date of publication', () => {
    const dated: Article = { ...article, published: { date: '2019-04-21', basis: 'stated' } };
    const head = pageHead(dated, 'ar', URL_OF_PAGE);
    expect(head.jsonLd.datePublished).toBe('2019-04-21');
    expect(field(head, 'article:published_time')).toBe('2019-04-21');
  });

  test('an undated article has no date', () => {
    const { published: _, ...undated } = article;
    expect(pageHead(undated, 'ar', URL_OF_PAGE).jsonLd).not.toHaveProperty('datePublished');
  });
});
