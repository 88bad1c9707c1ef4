import { queryOptions } from '@tanstack/react-query';
import type { Article } from '../domain/article.ts';
import { ArticleFormError, parseArticle } from './articleSchema.ts';

/** The address of the compiled article with that id. */
export function articleUrl(id: string): string {
  return `${import.meta.env.BASE_URL}articles/${id}.json`;
}

/** The query of a published article. It never goes stale: a new edition comes with a new page. */
export function articleQuery(id: string) {
  return queryOptions({
    queryKey: ['article', id],
    queryFn: ({ signal }) => loadArticle(id, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    // Damaged data stays damaged, so only a lost connection is retried.
    retry: (failures, error) => failures < 2 && !(error instanceof ArticleFormError),
    retryDelay: (failures) => 300 * 2 ** failures,
    networkMode: 'always',
  });
}

/** @throws ArticleFormError if what is served is not an article; an Error with the status if nothing is. */
async function loadArticle(id: string, signal: AbortSignal): Promise<Article> {
  const response = await fetch(articleUrl(id), { signal });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const value: unknown = await response.json().catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new ArticleFormError('not JSON', { cause });
  });
  return parseArticle(value);
}
