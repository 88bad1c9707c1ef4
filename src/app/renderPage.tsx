import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import type { Article } from '../domain/article.ts';
import { articleQuery } from '../library/articleQuery.ts';
import { App } from './App.tsx';
import type { Page } from './page/page.ts';

/**
 * The inside of `#app` for a page, as the application first renders it: whole and readable without a script.
 */
export function renderPage(page: Page, article: Article): string {
  const client = new QueryClient();
  client.setQueryData(articleQuery(page.article).queryKey, article);
  return renderToString(<App page={page} client={client} />);
}
