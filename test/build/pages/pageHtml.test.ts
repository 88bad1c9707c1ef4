// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import * as pageModule from '../../../src/app/pageModule.ts';
import { escapeHtml, type PageParts, pageHtml } from '../../../src/build/pages/pageHtml.ts';
import { pageParts, sitePages } from '../../../src/build/pages/sitePages.ts';
import type { Article } from '../../../src/domain/article.ts';
import { sliceOf } from '../../../src/domain/span.ts';
import { seedArticle } from '../../seedArticle.ts';

const TEMPLATE = readFileSync('index.html', 'utf8');
/** Everything that could break out of a page: an element, an attribute, a script, a comment, a pattern of `replace`. */
const HOSTILE = `</script></title><img src=x onerror="window.hit=1"> '"&amp; $& $\` $' $1 <!--app--> <!--foot--> ]]>\u2028`;
const EARLY = { head: 'head("$&")', body: 'body()' };
const STYLE = '.x::after { content: "</x> $&" }';
const FACES = 'document.fonts.add';

let article: Article;
let hostile: Article;
beforeAll(async () => {
  article = await seedArticle();
  const text = `قال حفتر ${HOSTILE}`;
  const words = { ar: HOSTILE, en: HOSTILE };
  hostile = {
    ...article,
    title: { ...words, origin: 'editorial' },
    description: words,
    source: words,
    text,
    blocks: [{ id: 'p1', kind: 'paragraph', span: { start: 0, end: text.length } }],
    sections: [
      {
        id: 's1',
        title: words,
        origin: 'editorial',
        blocks: ['p1'],
        summary: [{ text: words, basis: ['p1'] }],
      },
    ],
    mentions: [{ entity: 'khalifa-haftar', span: { start: 4, end: 8 }, provenance: 'edited' }],
    entities: article.entities
      .filter(({ id }) => id === 'khalifa-haftar')
      .map((entity) => ({ ...entity, name: words, role: words, note: words })),
    issues: [],
    positions: [],
    events: [],
    namings: [],
  };
});

/** The parts of the first page of a library in a language, built or not. */
function partsOf(of: Article, { language = 'ar' as 'ar' | 'en', built = true } = {}): PageParts {
  const others = { ...of, id: 'other' };
  const page = sitePages([of, others], '/').find((candidate) => candidate.language === language);
  if (!page) throw new Error(language);
  const parts = pageParts(
    page,
    [of, others],
    { base: '/', origin: 'https://hashiya.example', early: EARLY },
    pageModule,
  );
  const fonts = [{ href: '/fonts/a.woff2' }, { href: '/fonts/b.woff2', media: '(width >= 700px)' }];
  return built
    ? {
        ...parts,
        built: {
          style: STYLE,
          faces: FACES,
          script: '/assets/index.js',
          shared: ['/assets/shared.js'],
          data: '/articles/x.json',
          fonts,
        },
      }
    : parts;
}

function documentOf(parts: PageParts): { readonly html: string; readonly page: Document } {
  const html = pageHtml(TEMPLATE, parts);
  return { html, page: new DOMParser().parseFromString(html, 'text/html') };
}

const attribute = (page: Document, selector: string, name: string) =>
  page.querySelector(selector)?.getAttribute(name);

describe('a page', () => {
  test('is of its language and direction, and names its other one', () => {
    for (const [language, direction] of [
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ] as const) {
      const { page } = documentOf(partsOf(article, { language }));
      expect([page.documentElement.lang, page.documentElement.dir]).toEqual([language, direction]);
      expect(page.documentElement.dataset.english).toBe('/en/tripoli-2019/');
      expect(page.title).toBe(article.title[language]);
      expect(attribute(page, 'link[rel=canonical]', 'href')).toBe('https://hashiya.example/tripoli-2019/');
      expect(attribute(page, 'link[hreflang=en]', 'href')).toBe('https://hashiya.example/en/tripoli-2019/');
    }
  });

  test('holds the article, its marks, its cards, positions and summaries before any script has run', () => {
    const { page } = documentOf(partsOf(article));
    for (const { id, span } of article.blocks) {
      expect(page.getElementById(id)?.textContent).toBe(sliceOf(article.text, span));
    }
    expect(page.querySelectorAll('article .mark')).toHaveLength(article.mentions.length);
    const targets = [...page.querySelectorAll('article a[href^="#actor-"]')].map((link) =>
      link.getAttribute('href')?.slice(1),
    );
    expect(targets.filter((id) => id === undefined || !page.getElementById(id))).toEqual([]);
    for (const { id } of article.positions) expect(page.getElementById(`position-${id}`)).toBeTruthy();
    for (const { summary } of article.sections) {
      for (const { text } of summary) expect(page.body.textContent).toContain(text.ar);
    }
  });

  test('has no id twice', () => {
    const { page } = documentOf(partsOf(article));
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
  });

  test('tells the application what it is, and the search engines what it says', () => {
    const { page } = documentOf(partsOf(article));
    expect(JSON.parse(page.getElementById('page')?.textContent ?? '')).toMatchObject({
      article: 'tripoli-2019',
      language: 'ar',
      home: 'tripoli-2019',
      others: [{ id: 'other' }],
    });
    const data = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
    expect(data['@type']).toBe('NewsArticle');
    expect(attribute(page, 'meta[property="og:title"]', 'content')).toBe(article.title.ar);
  });

  test('while developing keeps the script of the template and has no policy', () => {
    const { page } = documentOf(partsOf(article, { built: false }));
    expect(attribute(page, 'script[type=module]', 'src')).toBe('/src/app/main.tsx');
    expect(page.querySelector('meta[http-equiv]')).toBeNull();
  });

  test('once built has its own script and style in place of those of the template', () => {
    const template = TEMPLATE.replace('</head>', '<link rel="stylesheet" href="/assets/index.css"></head>');
    const page = new DOMParser().parseFromString(pageHtml(template, partsOf(article)), 'text/html');
    expect([...page.querySelectorAll('script[src]')].map((script) => script.getAttribute('src'))).toEqual([
      '/assets/index.js',
    ]);
    expect(attribute(page, 'link[rel=modulepreload]', 'href')).toBe('/assets/shared.js');
    expect(page.querySelector('link[rel=stylesheet]')).toBeNull();
    expect(page.querySelector('style')?.textContent).toBe(STYLE);
    expect([...page.querySelectorAll('link[as=font]')].map((link) => link.getAttribute('media'))).toEqual([
      null,
      '(width >= 700px)',
    ]);
  });
});

describe('the policy of a built page', () => {
  const policy = () => {
    const { page } = documentOf(partsOf(article));
    const content = attribute(page, 'meta[http-equiv="Content-Security-Policy"]', 'content') ?? '';
    const rules = new Map(content.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    return { page, rules };
  };
  const hash = (source: string) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

  test('names by hash exactly the scripts and the style that stand in the page', () => {
    const { page, rules } = policy();
    const inline = [...page.querySelectorAll('script:not([src]):not([type])')].map(
      ({ textContent }) => textContent ?? '',
    );
    expect(inline).toEqual([EARLY.head, FACES, EARLY.body]);
    expect(rules.get('script-src')).toEqual(["'self'", ...inline.map(hash)]);
    const styles = [...page.querySelectorAll('style')].map(({ textContent }) => textContent ?? '');
    expect(rules.get('style-src')).toEqual(["'self'", ...styles.map(hash)]);
  });

  test('stands before all that it rules, and allows nothing from elsewhere', () => {
    const { page, rules } = policy();
    const meta = page.querySelector('meta[http-equiv]');
    for (const ruled of page.querySelectorAll('script, style, link[rel=preload]')) {
      expect(meta && meta.compareDocumentPosition(ruled) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    }
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect([...rules.values()].flat().filter((source) => /^https?:|\*|unsafe|data:/.test(source))).toEqual(
      [],
    );
  });

  test('has no need of inline styles or handlers', () => {
    const { page } = policy();
    expect(page.querySelectorAll('[style]')).toHaveLength(0);
    const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  });
});

describe('a hostile text', () => {
  test.each(['ar', 'en'] as const)('stays text everywhere on the page (%s)', (language) => {
    const { page } = documentOf(partsOf(hostile, { language }));
    expect(page.querySelector('img')).toBeNull();
    expect(page.title).toBe(HOSTILE);
    expect(attribute(page, 'meta[name=description]', 'content')).toBe(HOSTILE);
    expect(attribute(page, 'meta[property="og:title"]', 'content')).toBe(HOSTILE);
    expect(page.querySelector('h1')?.textContent).toBe(HOSTILE);
    expect(page.getElementById('p1')?.textContent).toBe(hostile.text);
    expect(page.querySelector('.summary-sentence')?.textContent).toContain(HOSTILE);
  });

  test('ends neither of the data blocks', () => {
    const { page } = documentOf(partsOf(hostile));
    expect(page.scripts).toHaveLength(6);
    const data = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
    expect(data.headline).toBe(HOSTILE);
    expect(JSON.parse(page.getElementById('page')?.textContent ?? '').others[0].title.ar).toBe(HOSTILE);
  });

  test('takes the place of no part of the page', () => {
    const { page } = documentOf(partsOf(hostile));
    expect(page.querySelectorAll('#app')).toHaveLength(1);
    expect(page.querySelectorAll('#page')).toHaveLength(1);
    expect(page.querySelectorAll('article')).toHaveLength(1);
  });
});

test('escapeHtml leaves nothing that could end a text or a quoted attribute', () => {
  expect(escapeHtml(`<b a="1">&amp;'</b>`)).toBe(`&lt;b a=&quot;1&quot;&gt;&amp;amp;'&lt;/b&gt;`);
});
