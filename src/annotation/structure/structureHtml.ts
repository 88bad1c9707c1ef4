import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { assembleParts, withHeadings } from './assembleParts.ts';
import { htmlParts } from './htmlParts.ts';
import { pageExtent } from './pageExtent.ts';
import type { StructuredText } from './structuredText.ts';

/**
 * Pages of more nodes or deeper elements are not searched for their article, which takes time in the square
 * of the depth: all of their words are taken. Pages of news have some thousand nodes and are about thirty
 * deep.
 */
const MOST_SEARCHED = 60_000;
const DEEPEST_SEARCHED = 100;

/** An article has at least so many letters; what is shorter is a caption or a notice. */
const SHORTEST_ARTICLE = 120;

/**
 * The words of the article in a page, found by Mozilla's Readability; of the whole page where it finds none.
 * Only words come out: no tag, script or hidden text, and nothing is run or loaded. Undefined where the
 * elements are more, or nested deeper, than those of pages. The same in Node and in a worker, neither of
 * which has a document of its own.
 */
export function structureHtml(html: string): StructuredText | undefined {
  const extent = pageExtent(html);
  if (!extent) return undefined;
  const isSearched = extent.nodes <= MOST_SEARCHED && extent.depth <= DEEPEST_SEARCHED;
  const found = isSearched ? articleOf(parsed(html, extent.hasRoot)) : undefined;
  if (found && found.text.length >= SHORTEST_ARTICLE) return found;
  // Readability takes the document apart, so the whole page is read from a new one.
  const page = parsed(html, extent.hasRoot);
  return assembleParts(withHeadings(htmlParts(page.documentElement)), titleOf(page));
}

/**
 * The words of a fragment of HTML that is all text, such as another program's output; undefined where it is
 * overgrown.
 */
export function structureHtmlFragment(html: string): StructuredText | undefined {
  if (!pageExtent(html)) return undefined;
  return assembleParts(withHeadings(htmlParts(parsed(html, false).documentElement)));
}

/** The parser does not add the root that a page may leave out. */
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
