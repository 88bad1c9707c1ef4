import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createServer, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite';
import type * as PageModule from '../app/pageModule.ts';
import type { Article } from '../domain/article.ts';
import type { Language } from '../domain/localized.ts';
import { NOT_ON_PHONES } from './fonts/faces.ts';
import { pageFaces } from './fonts/pageFaces.ts';
import { bundleEarlyScripts } from './pages/bundleEarlyScripts.ts';
import { faultsPage } from './pages/faultsPage.ts';
import { pageHtml } from './pages/pageHtml.ts';
import { pageParts, type Site, sitePages } from './pages/sitePages.ts';
import { type CompiledSeeds, compileSeeds } from './seeds/compileSeeds.ts';
import { SeedFaults } from './seeds/seedFaults.ts';

const PAGE_MODULE = '/src/app/pageModule.ts';
/** The style of what stands beside and over the text: a sheet of its own, which pages link after the text. */
const BESIDE_STYLE = 'src/app/styles/beside.css';
/** The files of the interface's face: fetched at once; a phone keeps its own (see fonts.css). */
const INTERFACE_FACES = {
  ar: ['ibm-plex-sans-arabic-400', 'ibm-plex-sans-arabic-600'],
  en: ['ibm-plex-sans-latin-400', 'ibm-plex-sans-latin-600'],
} as const;

/**
 * Compiles the seeds into articles and prerenders their pages: while developing at each request, so that a changed seed
 * or annotation shows at once, its faults included; in a build once, which stops with every fault of every seed.
 * `folder` is where the seeds lie, from the root.
 */
export function hashiyaPlugin({ folder = 'seeds' }: { readonly folder?: string } = {}): Plugin {
  let config: ResolvedConfig;
  let seeds: CompiledSeeds;
  return {
    name: 'hashiya',
    enforce: 'post',
    config: () => ({ build: { rolldownOptions: { input: ['index.html', BESIDE_STYLE] } } }),
    // Not in `buildStart`: the bundler would wrap the faults in its own words and stack.
    async configResolved(resolved) {
      config = resolved;
      if (config.command !== 'build') return;
      seeds = await compileSeeds(resolve(config.root, folder), config.root);
      if (seeds.faults.length > 0) throw new SeedFaults(seeds.faults);
    },
    configureServer(server) {
      serveSeeds(server, resolve(server.config.root, folder));
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const template = bundle['index.html'];
        const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
        const styles = entry?.type === 'chunk' ? entry.viteMetadata?.importedCss : undefined;
        const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
        const beside = sheets.find(
          (file) => file.type === 'asset' && file.originalFileNames.includes(BESIDE_STYLE),
        );
        // There are others: a part of the script that is fetched later brings its own.
        const own = sheets.find((file) => styles?.has(file.fileName));
        if (template?.type !== 'asset' || !entry || !beside || own?.type !== 'asset')
          this.error('the bundle lacks the page, the script or a style sheet');
        for (const { fileName } of [template, own]) delete bundle[fileName];
        for (const article of seeds.articles) {
          this.emitFile({
            type: 'asset',
            fileName: `articles/${article.id}.json`,
            source: JSON.stringify(article),
          });
        }
        const faces = new Map<Article, Promise<string>>();
        const facesOf = (article: Article) => {
          const made = faces.get(article) ?? pageFaces(article, join(config.publicDir, 'fonts'));
          faces.set(article, made);
          return made;
        };
        const site = { ...(await siteOf(config)), besideStyle: config.base + beside.fileName };
        await withPageModule(config, async (module) => {
          for (const page of sitePages(seeds.articles, config.base)) {
            const parts = pageParts(page, seeds.articles, site, module);
            const html = pageHtml(String(template.source), {
              ...parts,
              built: {
                style: String(own.source),
                faces: await facesOf(page.article),
                script: config.base + entry.fileName,
                data: `${config.base}articles/${page.article.id}.json`,
                fonts: fontsOf(page.language, config.base),
              },
            });
            const fileName = `${page.path.slice(config.base.length)}index.html`;
            this.emitFile({ type: 'asset', fileName, source: html });
          }
        });
      },
    },
  };
}

/** The files of the interface's face that a page fetches at once, by address. */
function fontsOf(
  language: Language,
  base: string,
): readonly { readonly href: string; readonly media?: string }[] {
  const href = (face: string) => `${base}fonts/${face}.woff2`;
  return INTERFACE_FACES[language].map((face) => ({ href: href(face), media: NOT_ON_PHONES }));
}

/** The site that is built or served. `SITE_ORIGIN` names its origin, for addresses that must be absolute. */
async function siteOf({ base, root }: ResolvedConfig): Promise<Site> {
  const origin = (process.env.SITE_ORIGIN ?? '').replace(/\/$/, '');
  return { base, origin, early: await bundleEarlyScripts(root) };
}

/** Runs `use` with the application's page module, loaded through Vite as the browser's script is. */
async function withPageModule(
  config: ResolvedConfig,
  use: (module: typeof PageModule) => void | Promise<void>,
): Promise<void> {
  const server = await createServer({
    root: config.root,
    base: config.base,
    mode: config.mode,
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    await use((await server.ssrLoadModule(PAGE_MODULE)) as typeof PageModule);
  } finally {
    await server.close();
  }
}

/** Answers requests for pages and articles while developing, and reloads the page when a seed changes. */
function serveSeeds(server: ViteDevServer, folder: string): void {
  const { config } = server;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (resolve(file).startsWith(folder)) server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use(async (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const wanted =
      path.endsWith('/') || path.endsWith('/index.html') || /\/articles\/[^/]+\.json$/.test(path);
    if (!wanted || request.method !== 'GET') return next();
    try {
      const { articles, faults } = await compileSeeds(folder, config.root);
      const send = (type: string, body: string, status = 200) => {
        response.statusCode = status;
        response.setHeader('Content-Type', `${type}; charset=utf-8`);
        response.end(body);
      };
      if (path.endsWith('.json')) {
        const article = articles.find(({ id }) => path === `${config.base}articles/${id}.json`);
        return article ? send('application/json', JSON.stringify(article)) : next();
      }
      if (faults.length > 0) {
        return send('text/html', await server.transformIndexHtml(path, faultsPage(faults)), 500);
      }
      const page = sitePages(articles, config.base).find(
        (known) => known.path === path.replace(/index\.html$/, ''),
      );
      if (!page) return next();
      const module = (await server.ssrLoadModule(PAGE_MODULE)) as typeof PageModule;
      const template = await readFile(join(config.root, 'index.html'), 'utf8');
      const html = pageHtml(template, pageParts(page, articles, await siteOf(config), module));
      send('text/html', await server.transformIndexHtml(path, html));
    } catch (error) {
      if (error instanceof Error) server.ssrFixStacktrace(error);
      next(error);
    }
  });
}
