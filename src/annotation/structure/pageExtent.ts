import { Parser } from 'htmlparser2';

/** Browsers themselves nest no deeper than 512 elements. The time that parsers take grows with the depth. */
const DEEPEST = 512;

/** A whole book as one page has some ten thousand nodes. A parser takes minutes for millions of nodes. */
const MOST_NODES = 500_000;

/** How large a page is. */
export interface PageExtent {
  /** The number of elements, attributes, comments and stretches of words, all of which parsing will build. */
  readonly nodes: number;
  /** The depth of the deepest element. */
  readonly depth: number;
  readonly hasRoot: boolean;
}

/**
 * How many nodes a page has and how deep its elements are, counted without building it, in time linear in its
 * length. Undefined if it has more nodes, or deeper ones, than any page that is read.
 */
export function pageExtent(html: string): PageExtent | undefined {
  let nodes = 0;
  const count = () => {
    nodes++;
  };
  let open = 0;
  let depth = 0;
  let hasRoot = false;
  const isRead = () => depth <= DEEPEST && nodes <= MOST_NODES;
  const parser = new Parser({
    onopentagname: (name) => {
      nodes++;
      hasRoot ||= name === 'html';
      depth = Math.max(depth, ++open);
    },
    onclosetag: () => {
      open--;
    },
    onattribute: count,
    ontext: count,
    oncomment: count,
  });
  // In parts, so that counting stops soon after the page proves too large or too deep.
  for (let at = 0; at < html.length && isRead(); at += PART) parser.write(html.slice(at, at + PART));
  parser.end();
  return isRead() ? { nodes, depth, hasRoot } : undefined;
}

const PART = 4096;
