import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Article } from '../domain/article.ts';
import { faultsPage } from './pages/faultsPage.ts';
import { pageHtml } from './pages/pageHtml.ts';
import { siteOf } from './pages/siteOf.ts';
import { pageParts, type SitePage, sitePages } from './pages/sitePages.ts';
import { loadPageModule } from './pages/withPageModule.ts';
import { compileSeeds } from './seeds/compileSeeds.ts';

/** Answers requests for pages and articles while developing, and reloads the page when a seed changes. */
export function serveSeeds(server: ViteDevServer, folder: string): void {
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (resolve(file).startsWith(folder)) server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use(async (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (!isOfSeeds(path) || request.method !== 'GET') return next();
    try {
      const answer = await answerTo(path, server, folder);
      return answer ? send(response, answer) : next();
    } catch (error) {
      if (error instanceof Error) server.ssrFixStacktrace(error);
      next(error);
    }
  });
}

/** What a request gets. */
interface Answer {
  readonly type: 'application/json' | 'text/html';
  readonly body: string;
  readonly status?: number;
}

function isOfSeeds(path: string): boolean {
  return path.endsWith('/') || path.endsWith('/index.html') || /\/articles\/[^/]+\.json$/.test(path);
}

/** The article or page at `path`; the faults of the seeds if they have any; undefined if there is none. */
async function answerTo(path: string, server: ViteDevServer, folder: string): Promise<Answer | undefined> {
  const { base, root } = server.config;
  const { articles, faults } = await compileSeeds(folder, root);
  if (path.endsWith('.json')) {
    const article = articles.find(({ id }) => path === `${base}articles/${id}.json`);
    return article && { type: 'application/json', body: JSON.stringify(article) };
  }
  if (faults.length > 0) {
    const body = await server.transformIndexHtml(path, faultsPage(faults));
    return { type: 'text/html', body, status: 500 };
  }
  const page = sitePages(articles, base).find((known) => known.path === path.replace(/index\.html$/, ''));
  if (!page) return undefined;
  const html = await developedPage(page, articles, server);
  return { type: 'text/html', body: await server.transformIndexHtml(path, html) };
}

async function developedPage(
  page: SitePage,
  articles: readonly Article[],
  server: ViteDevServer,
): Promise<string> {
  const { config } = server;
  const module = await loadPageModule(server);
  const template = await readFile(join(config.root, 'index.html'), 'utf8');
  return pageHtml(template, pageParts(page, articles, await siteOf(config), module));
}

function send(response: ServerResponse, { type, body, status = 200 }: Answer): void {
  response.statusCode = status;
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.end(body);
}
