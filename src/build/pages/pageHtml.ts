import { createHash } from 'node:crypto';
import type { Page } from '../../app/page/page.ts';
import type { PageHead } from '../../app/page/pageHead.ts';
import type { EarlyScripts } from './bundleEarlyScripts.ts';

/** What a page is made of. Paths begin with the base of the site. */
export interface PageParts {
  readonly page: Page;
  readonly head: PageHead;
  /** The prerendered content of `#app`. */
  readonly app: string;
  readonly path: string;
  /** Scheme and host of the site; empty if the build was not told. */
  readonly origin: string;
  readonly arabicPath: string;
  readonly englishPath: string;
  readonly early: EarlyScripts;
  /**
   * Only in built pages: the style of the text, the script with its face, the script, the article's data, and
   * the faces to fetch at once.
   */
  readonly built?: {
    readonly style: string;
    readonly faces: string;
    readonly script: string;
    /** What the script imports: asked for along with it, not after it. */
    readonly shared: readonly string[];
    readonly data: string;
    readonly fonts: readonly { readonly href: string; readonly media?: string }[];
  };
}

/**
 * The page as one HTML document, made from the template. A built page has things in the order they are
 * needed: text and style, then the face, then, below the text and at low priority, the data and the script.
 */
export function pageHtml(template: string, parts: PageParts): string {
  const { page, app, built } = parts;
  // Vite puts in the tags that a plain page needs. A built page has its own, so they are removed.
  const bare = built
    ? template.replace(
        /\s*<script type="module"[^>]*><\/script>|\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g,
        '',
      )
    : template;
  return (
    bare
      .replace(
        /<html[^>]*>/,
        `<html lang="${page.language}" dir="${page.language === 'ar' ? 'rtl' : 'ltr'}" data-english="${escapeHtml(parts.englishPath)}">`,
      )
      // A function, because `replace` would read a `$` in the text as a pattern.
      .replace('<!--head-->', () => headHtml(parts))
      .replace('<!--app-->', () => app)
      .replace('<!--foot-->', () => footHtml(parts))
  );
}

function headHtml({ head, app, built, early, ...parts }: PageParts): string {
  const arabic = escapeHtml(parts.origin + parts.arabicPath);
  const english = escapeHtml(parts.origin + parts.englishPath);
  const lines = [
    `<title>${escapeHtml(head.title)}</title>`,
    `<meta name="description" content="${escapeHtml(head.description)}">`,
    `<link rel="canonical" href="${arabic}">`,
    `<link rel="alternate" hreflang="ar" href="${arabic}">`,
    `<link rel="alternate" hreflang="en" href="${english}">`,
    ...head.openGraph.map(
      ([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}">`,
    ),
    `<script>${early.head}</script>`,
  ];
  if (built) {
    lines.unshift(
      `<meta http-equiv="Content-Security-Policy" content="${policy([early.head, built.faces, early.body], [built.style])}">`,
      // Browsers wait a moment for the faces before the first paint. The earlier they are requested, the
      // shorter the wait.
      ...built.fonts.map(
        ({ href, media }) =>
          `<link rel="preload" href="${href}"${media ? ` media="${media}"` : ''} as="font" type="font/woff2" crossorigin>`,
      ),
    );
    lines.push(
      // The first frame comes with the first paragraph, not with an empty page before it (where it is known).
      ...firstParagraph(app).map((id) => `<link rel="expect" href="#${id}" blocking="render">`),
      `<style>${built.style}</style>`,
      `<script>${built.faces}</script>`,
    );
  }
  return lines.join('\n    ');
}

/** The id of the first paragraph of the prerendered text, if it has one. */
function firstParagraph(app: string): readonly string[] {
  return [/ id="(p\d+)"/.exec(app)?.[1]].flatMap((id) => id ?? []);
}

function footHtml({ page, head, built, early }: PageParts): string {
  const lines = [
    `<script type="application/json" id="page">${escapeJson(page)}</script>`,
    `<script type="application/ld+json">${escapeJson(head.jsonLd)}</script>`,
    `<script>${early.body}</script>`,
  ];
  if (built) {
    lines.push(
      `<link rel="preload" href="${built.data}" media="(scripting: enabled)" as="fetch" crossorigin fetchpriority="low">`,
      `<script type="module" src="${built.script}" fetchpriority="low"></script>`,
      ...built.shared.map((href) => `<link rel="modulepreload" href="${href}" fetchpriority="low">`),
    );
  }
  return lines.join('\n    ');
}

/**
 * The content security policy of a built page: nothing from other origins, and no inline script or style but
 * those listed.
 */
function policy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(sourceHash).join(' ')}`,
    `style-src 'self' ${styles.map(sourceHash).join(' ')}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

function sourceHash(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}

/** `text` escaped for use as text or as a quoted attribute in HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** `value` as JSON that cannot end the script element it stands in. */
function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
