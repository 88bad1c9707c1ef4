import type * as PageModule from '../../app/pageModule.ts';
import type { Article } from '../../domain/article.ts';
import type { Language } from '../../domain/localized.ts';
import type { EarlyScripts } from './bundleEarlyScripts.ts';
import type { PageParts } from './pageHtml.ts';

/** A page of the site: where it is served and what it shows. */
export interface SitePage {
  readonly path: string;
  readonly article: Article;
  readonly language: Language;
}

/**
 * The pages of a library, the newest article first. There is one for each article and language; the newest
 * article is also at the root.
 */
export function sitePages(articles: readonly Article[], base: string): readonly SitePage[] {
  const [featured] = articles;
  if (!featured) return [];
  return (['ar', 'en'] as const).flatMap((language) => {
    const root = language === 'en' ? `${base}en/` : base;
    return [
      { path: root, article: featured, language },
      ...articles.map((article) => ({ path: `${root}${article.id}/`, article, language })),
    ];
  });
}

/** The site that a page belongs to. */
export interface Site {
  readonly base: string;
  /** Scheme and host; empty if the build was not told. */
  readonly origin: string;
  readonly early: EarlyScripts;
  /** Only in built sites: see `Page`. */
  readonly besideStyle?: string;
}

/** The parts of a page, rendered by the application's own module. */
export function pageParts(
  { path, article, language }: SitePage,
  articles: readonly Article[],
  { base, origin, early, besideStyle }: Site,
  module: typeof PageModule,
): PageParts {
  const page = {
    ...(besideStyle !== undefined && { besideStyle }),
    article: article.id,
    language,
    home: articles[0]?.id ?? article.id,
    others: articles
      .filter(({ id }) => id !== article.id)
      .map(({ id, title: { ar, en } }) => ({ id, title: { ar, en } })),
  };
  const arabicPath = `${base}${article.id}/`;
  return {
    page,
    path,
    arabicPath,
    englishPath: `${base}en/${article.id}/`,
    head: module.pageHead(article, language, origin + arabicPath),
    origin,
    app: module.renderPage(page, article),
    early,
  };
}
