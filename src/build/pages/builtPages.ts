import { join } from 'node:path';
import type { ResolvedConfig } from 'vite';
import type { Article } from '../../domain/article.ts';
import type { Language } from '../../domain/localized.ts';
import { NOT_ON_PHONES } from '../fonts/faces.ts';
import { pageFaces } from '../fonts/pageFaces.ts';
import type { BundleParts } from './bundleParts.ts';
import { pageHtml } from './pageHtml.ts';
import { siteOf } from './siteOf.ts';
import { pageParts, sitePages } from './sitePages.ts';
import { withPageModule } from './withPageModule.ts';

/** The files of the interface's face, which pages fetch at once. Phones use their own (see fonts.css). */
const INTERFACE_FACES = {
  ar: ['ibm-plex-sans-arabic-400', 'ibm-plex-sans-arabic-600'],
  en: ['ibm-plex-sans-latin-400', 'ibm-plex-sans-latin-600'],
} as const;

/** A file of the built site, by its path in it. */
export interface BuiltFile {
  readonly fileName: string;
  readonly source: string;
}

/** The articles as the built pages load them. */
export function builtArticles(articles: readonly Article[]): readonly BuiltFile[] {
  return articles.map((article) => ({
    fileName: `articles/${article.id}.json`,
    source: JSON.stringify(article),
  }));
}

/** Every page of the built site, prerendered. */
export async function builtPages(
  config: ResolvedConfig,
  articles: readonly Article[],
  { template, style, script, shared, besideStyle }: BundleParts,
): Promise<readonly BuiltFile[]> {
  const { base } = config;
  const site = { ...(await siteOf(config)), besideStyle: base + besideStyle };
  const facesOf = facesOnce(join(config.publicDir, 'fonts'));
  return await withPageModule(config, (module) =>
    Promise.all(
      sitePages(articles, base).map(async (page) => ({
        fileName: `${page.path.slice(base.length)}index.html`,
        source: pageHtml(template, {
          ...pageParts(page, articles, site, module),
          built: {
            style,
            faces: await facesOf(page.article),
            script: base + script,
            shared: shared.map((file) => base + file),
            data: `${base}articles/${page.article.id}.json`,
            fonts: fontsOf(page.language, base),
          },
        }),
      })),
    ),
  );
}

/** A way to ask for the faces of an article that makes each but once: an article has several pages. */
function facesOnce(folder: string): (article: Article) => Promise<string> {
  const made = new Map<Article, Promise<string>>();
  return (article) => {
    const faces = made.get(article) ?? pageFaces(article, folder);
    made.set(article, faces);
    return faces;
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
