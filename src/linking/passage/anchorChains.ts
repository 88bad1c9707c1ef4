import { blockOfWord, type IndexedText } from '../text/indexedText.ts';
import type { Anchor, AnchoredText } from './anchoredText.ts';

/** Anchors matched in their order about one place of the text. */
export interface AnchorChain {
  /** For each anchor, the number of the word that matches it, or -1. */
  readonly matches: readonly number[];
  /** The logarithm of how much likelier all that is at the passage's place than at any other. */
  readonly evidence: number;
}

/** Numbers of words: all that may match, and those that the words of the home block may. */
export interface ChainRange {
  readonly from: number;
  readonly to: number;
  readonly homeFrom: number;
  readonly homeTo: number;
}

/** A word that matches an anchor, as the end of the best chain of earlier ones. */
interface Link {
  readonly anchor: number;
  readonly word: number;
  readonly block: number;
  readonly before: Link | undefined;
  readonly root: Link | undefined;
  readonly score: number;
}

/** Of the words that match one anchor, how many on either side of where it should be are tried. */
const TRIED = 6;

/** How many chains are worth weighing. */
const MOST_CHAINS = 64;

/** What it costs to go into another block where the passage went into none: the logarithm of how seldom one is split. */
const CROSSING = Math.log(0.02);

/**
 * The chains of anchors in the text, or in a range of it, best first: found word by word from the front, each match joined
 * to the best chain before it (dynamic programming, as sequence alignment does it). Linear in the length of the text.
 */
export function anchorChains(
  index: IndexedText,
  { anchors, matching, isAcross }: AnchoredText,
  range: ChainRange = { from: 0, to: index.words.count, homeFrom: 0, homeTo: index.words.count },
): readonly AnchorChain[] {
  const skipped = skippingCosts(anchors);
  const steps = stepsBetween(anchors, skipped);
  const total = (end: Link) => end.score + (skipped.at(-1) ?? 0) - (skipped[end.anchor + 1] ?? 0);
  const links: Link[][] = anchors.map(() => []);
  const ends = new Map<Link, Link>();
  const crossing = isAcross ? 0 : CROSSING;
  for (const word of matching) {
    if (word < range.from || word >= range.to) continue;
    const isHome = word >= range.homeFrom && word < range.homeTo;
    for (const [i, anchor] of anchors.entries()) {
      if (anchor.bits !== index.anchors[word] || (anchor.isHome && !isHome)) continue;
      const link = linkAt(anchors, links, steps, skipped, crossing, i, word, blockOfWord(index, word));
      links[i]?.push(link);
      const root = link.root ?? link;
      const end = ends.get(root);
      if (!end || total(link) > total(end)) ends.set(root, link);
    }
  }
  const chains = [...ends.values()].sort((a, b) => total(b) - total(a));
  return apart(chains.map((end) => chainOf(anchors, end, total(end))));
}

/** The best chains that have no word in common: of those that do, only the better one is a place of its own. */
function apart(bestFirst: readonly AnchorChain[]): readonly AnchorChain[] {
  const taken = new Set<number>();
  const kept: AnchorChain[] = [];
  for (const chain of bestFirst) {
    if (kept.length === MOST_CHAINS) break;
    const words = chain.matches.filter((word) => word >= 0);
    if (words.some((word) => taken.has(word))) continue;
    for (const word of words) taken.add(word);
    kept.push(chain);
  }
  return kept;
}

/** At `i`, what it costs to find none of the anchors before anchor `i`. */
function skippingCosts(anchors: readonly Anchor[]): readonly number[] {
  const costs = [0];
  for (const { kept } of anchors) costs.push((costs.at(-1) ?? 0) + Math.log(1 - kept));
  return costs;
}

/**
 * What it costs to go from one anchor's match to another's, once `distance` words apart: the logarithm of how probable it is
 * that they still are (`still`), or that they are `shift` words further apart or nearer, and that the anchors between are lost.
 */
interface Step {
  readonly distance: number;
  readonly between: number;
  readonly reach: number;
  /** Whether both are words of the passage. */
  readonly isInside: boolean;
  readonly still: number;
  /** Of a shift, before it is lessened by how long it is against `scale`. */
  readonly shifted: number;
  readonly scale: number;
}

/** The step from every anchor to every later one: to anchor `j` from anchor `i` at `[j][i]`. */
function stepsBetween(anchors: readonly Anchor[], skipped: readonly number[]): readonly (readonly Step[])[] {
  return anchors.map((to, j) =>
    anchors.slice(0, j).map((from, i): Step => {
      const distance = to.offset - from.offset;
      const still = Math.max(0.1, 0.97 ** distance);
      const scale = 1 + 0.1 * distance;
      return {
        distance,
        between: (skipped[j] ?? 0) - (skipped[i + 1] ?? 0),
        reach: Math.min(MOST_SHIFT, Math.floor(24 + 0.5 * distance)),
        isInside: to.isInside && from.isInside,
        still: Math.log(still),
        shifted: Math.log(((1 - still) * 0.25) / scale),
        scale,
      };
    }),
  );
}

/** How probable a shift is falls with the power 1.5 of its length: most are short, but any may happen. */
function shiftCost({ still, shifted, scale }: Step, shift: number): number {
  return shift === 0 ? still : shifted - 1.5 * Math.log(1 + Math.abs(shift) / scale);
}

/** Edits seldom put in or cut more words than this between two anchors, however far apart. */
const MOST_SHIFT = 250;

function linkAt(
  anchors: readonly Anchor[],
  links: readonly (readonly Link[])[],
  steps: readonly (readonly Step[])[],
  skipped: readonly number[],
  crossing: number,
  anchor: number,
  word: number,
  block: number,
): Link {
  let before: Link | undefined;
  let score = skipped[anchor] ?? 0;
  for (let i = 0; i < anchor; i++) {
    const step = steps[anchor]?.[i];
    const earlier = links[i];
    if (!step || !earlier) continue;
    const target = word - step.distance;
    const nearest = firstFrom(earlier, target);
    const last = Math.min(earlier.length, nearest + TRIED);
    for (let at = Math.max(0, nearest - TRIED); at < last; at++) {
      const link = earlier[at];
      if (!link || link.word >= word) break;
      const shift = target - link.word;
      const apart = link.block === block ? 0 : crossing;
      const unspaced = link.score + step.between + (step.isInside ? apart : 0);
      if (unspaced <= score || Math.abs(shift) > step.reach) continue;
      const spaced = unspaced + shiftCost(step, shift);
      if (spaced <= score) continue;
      before = link;
      score = spaced;
    }
  }
  const own = anchors[anchor];
  const gain = own ? Math.log(own.kept / own.frequency) : 0;
  return { anchor, word, block, before, root: before && (before.root ?? before), score: score + gain };
}

/** The number of the first link whose word is `target` or later. */
function firstFrom(links: readonly Link[], target: number): number {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.word ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}

function chainOf(anchors: readonly Anchor[], end: Link, evidence: number): AnchorChain {
  const matches = new Array<number>(anchors.length).fill(-1);
  for (let link: Link | undefined = end; link; link = link.before) matches[link.anchor] = link.word;
  return { matches, evidence };
}
