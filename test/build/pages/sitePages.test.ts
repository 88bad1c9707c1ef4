import { beforeAll, describe, expect, test } from 'vitest';
import { sitePages } from '../../../src/build/pages/sitePages.ts';
import type { Article } from '../../../src/domain/article.ts';
import { seedArticle } from '../../seedArticle.ts';

let article: Article;
beforeAll(async () => {
  article = await seedArticle();
});

/** Paths and what stands there, of a library of the given ids. */
function site(ids: readonly string[], base = '/'): readonly string[] {
  return sitePages(
    ids.map((id) => ({ ...article, id })),
    base,
  ).map((page) => `${page.path} ${page.article.id} ${page.language}`);
}

describe('sitePages', () => {
  test('of no article are none', () => {
    expect(site([])).toEqual([]);
  });

  test('are one for each article and language, with the newest at the root', () => {
    expect(site(['b', 'a'])).toEqual([
      '/ b ar',
      '/b/ b ar',
      '/a/ a ar',
      '/en/ b en',
      '/en/b/ b en',
      '/en/a/ a en',
    ]);
  });

  test('begin with the base of the site', () => {
    expect(site(['a'], '/reader/')).toEqual([
      '/reader/ a ar',
      '/reader/a/ a ar',
      '/reader/en/ a en',
      '/reader/en/a/ a en',
    ]);
  });
});
