import type { Language } from '../../../src/domain/localized.ts';
import { builtArticle } from '../builtArticle.ts';

/** The article of the built site, whose margin is tested here. */
export const article = await builtArticle();

export const pathOf = { ar: '/tripoli-2019/', en: '/en/tripoli-2019/' } as const;

/** @throws Error if the article has no such entity. */
export function nameOf(id: string, language: Language): string {
  const name = article.entities.find((entity) => entity.id === id)?.name[language];
  if (name === undefined) throw new Error(id);
  return name;
}

/** The ids of all who hold something. */
export function holders(): readonly string[] {
  return [...new Set(article.positions.map(({ actor }) => actor))];
}
