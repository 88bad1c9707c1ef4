import { Parser } from 'htmlparser2';

/** Browsers themselves nest no deeper than 512; the time that parsers take grows with the depth. */
const DEEPEST = 512;

/** What a page is made of. */
export interface PageExtent {
  readonly elements: number;
  /** How deep the deepest is nested. */
  readonly depth: number;
  readonly hasRoot: boolean;
}

/**
 * How many elements a page has and how deep, counted without building it, in time linear in its length; undefined if they are nested
 * deeper than any page that is read.
 */
export function pageExtent(html: string): PageExtent | undefined {
  let elements = 0;
  let open = 0;
  let depth = 0;
  let hasRoot = false;
  const parser = new Parser({
    onopentagname: (name) => {
      elements++;
      hasRoot ||= name === 'html';
      depth = Math.max(depth, ++open);
    },
    onclosetag: () => {
      open--;
    },
  });
  // A part at a time, so that what comes after too deep a place is not looked at.
  for (let at = 0; at < html.length && depth <= DEEPEST; at += PART) parser.write(html.slice(at, at + PART));
  parser.end();
  return depth > DEEPEST ? undefined : { elements, depth, hasRoot };
}

const PART = 4096;
