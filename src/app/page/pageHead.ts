import type { Article } from '../../domain/article.ts';
import type { Language } from '../../domain/localized.ts';

/** What a page says of itself to search engines and to those who are sent its link. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Property and content of each Open Graph field. */
  readonly openGraph: readonly (readonly [string, string])[];
  /** The schema.org description, as JSON-LD. */
  readonly jsonLd: Readonly<Record<string, unknown>>;
}

/** The schema.org type of each kind of entity that has one. */
const TYPES = {
  person: 'Person',
  organisation: 'Organization',
  state: 'Country',
  place: 'Place',
  group: 'Organization',
  event: 'Event',
  source: 'Thing',
} as const;

/**
 * The head of an article's page in the interface's language; `canonical` is the address of its Arabic page.
 */
export function pageHead(article: Article, language: Language, canonical: string): PageHead {
  const title = article.title.origin === 'source' ? article.title.ar : article.title[language];
  const description = article.description?.[language] ?? '';
  // A date that was only inferred is not given out as one.
  const published = article.published?.basis === 'stated' ? article.published.date : undefined;
  return {
    title,
    description,
    openGraph: [
      ['og:type', 'article'],
      ['og:title', title],
      ['og:description', description],
      ['og:url', canonical],
      ['og:site_name', language === 'ar' ? 'حاشية' : 'Hashiya'],
      ['og:locale', language === 'ar' ? 'ar_AR' : 'en_GB'],
      ...(published === undefined ? [] : ([['article:published_time', published]] as const)),
    ],
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: title,
      description,
      inLanguage: article.language,
      mainEntityOfPage: canonical,
      url: canonical,
      ...(published !== undefined && { datePublished: published }),
      wordCount: article.text.split(/\s+/).length,
      mentions: article.entities
        .filter(({ id }) => article.mentions.some((mention) => mention.entity === id))
        .map((entity) => ({
          '@type': TYPES[entity.kind],
          name: entity.name.ar,
          alternateName: entity.name.en,
          ...(entity.wikidata && { sameAs: `https://www.wikidata.org/wiki/${entity.wikidata}` }),
        })),
    },
  };
}
