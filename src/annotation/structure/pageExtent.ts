import { Parser } from 'htmlparser2';

/** Browsers themselves nest no deeper than 512; the time that parsers take grows with the depth. */
const DEEPEST = 512;

/** A book as one page has some ten thousand nodes; from millions of them the parser takes minutes. */
const MOST_NODES = 500_000;

/** What a page is made of. */
export interface PageExtent {
  /** Elements, attributes, comments and stretches of words: what parsing will build. */
  readonly nodes: number;
  /** How deep the deepest is nested. */
  readonly depth: number;
  readonly hasRoot: boolean;
}

/**
 * How many nodes a page has and how deep its elements are, counted without building it, in time linear in its
 * length; undefined if they are more, or nested deeper, than those of any page that is read.
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
  // A part at a time, so that nothing is looked at after too deep a place.
  for (let at = 0; at < html.length && isRead(); at += PART) parser.write(html.slice(at, at + PART));
  parser.end();
  return isRead() ? { nodes, depth, hasRoot } : undefined;
}

const PART = 4096;
