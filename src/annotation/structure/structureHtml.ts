import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { assembleParts, withHeadings } from './assembleParts.ts';
import { htmlParts } from './htmlParts.ts';
import { pageExtent } from './pageExtent.ts';
import type { StructuredText } from './structuredText.ts';

/**
 * In pages with more nodes or deeper elements the article is not searched for, because that takes time in the
 * square of the depth; all words of the page are taken. News pages have some thousand nodes and are about
 * thirty deep.
 */
const MOST_SEARCHED = 60_000;
const DEEPEST_SEARCHED = 100;

/** An article has at least this many letters. What is shorter is a caption or a notice. */
const SHORTEST_ARTICLE = 120;

/**
 * The words of the article in a page, found by Mozilla's Readability, or of the whole page where it finds
 * none. Only words come out: no tag, script or hidden text. Nothing is run or loaded. Undefined where the
 * page has more nodes, or deeper ones, than any page that is read. Works the same in Node and in a worker,
 * which both have no document of their own.
 */
export function structureHtml(html: string): StructuredText | undefined {
  const extent = pageExtent(html);
  if (!extent) return undefined;
  const isSearched = extent.nodes <= MOST_SEARCHED && extent.depth <= DEEPEST_SEARCHED;
  const found = isSearched ? articleOf(parsed(html, extent.hasRoot)) : undefined;
  if (found && found.text.length >= SHORTEST_ARTICLE) return found;
  // Readability changes the document, so the whole page is parsed again.
  const page = parsed(html, extent.hasRoot);
  return assembleParts(withHeadings(htmlParts(page.documentElement)), titleOf(page));
}

/**
 * The words of a fragment of HTML that is text throughout, such as another program's output. Undefined where
 * it has too many nodes or too deep ones.
 */
export function structureHtmlFragment(html: string): StructuredText | undefined {
  if (!pageExtent(html)) return undefined;
  return assembleParts(withHeadings(htmlParts(parsed(html, false).documentElement)));
}

/** Adds the root elements that a page may leave out, because the parser does not. */
function parsed(html: string, hasRoot: boolean): Document {
  return parseHTML(hasRoot ? html : `<!doctype html><html><body>${html}`).document;
}

function titleOf(page: Document): string | undefined {
  return page.querySelector('title')?.textContent ?? undefined;
}

function articleOf(page: Document): StructuredText | undefined {
  try {
    const article = new Readability<Node>(page, {
      charThreshold: SHORTEST_ARTICLE,
      serializer: (node) => node,
    }).parse();
    return article?.content
      ? assembleParts(withHeadings(htmlParts(article.content)), article.title ?? undefined)
      : undefined;
  } catch {
    // It throws on broken pages; then the whole page is read.
    return undefined;
  }
}
