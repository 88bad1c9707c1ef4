import { ANCHOR_LIMIT, blockOfWord, type IndexedText } from './indexedText.ts';
import type { PassageCode } from './passageCode.ts';

/** One kept word of a passage or of what stood around it. */
export interface Anchor {
  /** From the passage's first word, when the link was made. */
  readonly offset: number;
  readonly inside: boolean;
  readonly bits: number;
  /** How often one word of the text at hand has these bits. */
  readonly frequency: number;
}

/** Anchors matched in their order about one place of the text. */
export interface AnchorChain {
  /** For each anchor, the number of the word that matches it, or -1. */
  readonly matches: readonly number[];
  /** The logarithm of how much likelier all that is at the passage's place than at any other. */
  readonly evidence: number;
}

/** All anchors of a passage, and the chains of them that the text has. */
export interface AnchoredText {
  readonly anchors: readonly Anchor[];
  readonly chains: readonly AnchorChain[];
}

/** Numbers of words; see `anchorChains`. */
export interface WordRange {
  readonly from: number;
  readonly begun: number;
  readonly to: number;
}

/** How probably an anchor is still in its place: inside the passage, and about it. */
export function keptChance(anchor: Anchor): number {
  return anchor.inside ? 0.85 : 0.75;
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
 * The chains that `code` has in the text, or those in its words from `range.from` up to `range.to` whose first match is before
 * `range.begun`, best first: found word by word from the front, each match joined to the best
 * chain before it (dynamic programming, as sequence alignment does it). Linear in the length of the text.
 */
export function anchorChains(
  index: IndexedText,
  code: PassageCode,
  range: WordRange = { from: 0, begun: index.words.count, to: index.words.count },
): AnchoredText {
  const { anchors, matching } = anchorsOf(index, code);
  const skipped = skippingCosts(anchors);
  const steps = stepsBetween(anchors, skipped);
  const total = (end: Link) => end.score + (skipped.at(-1) ?? 0) - (skipped[end.anchor + 1] ?? 0);
  const links: Link[][] = anchors.map(() => []);
  const ends = new Map<Link, Link>();
  const crossing = code.offset < 0 || code.homeEnd < code.length ? 0 : CROSSING;
  for (const word of matching) {
    if (word < range.from || word >= range.to) continue;
    for (const [i, { bits }] of anchors.entries()) {
      if (bits !== index.anchors[word]) continue;
      const link = linkAt(anchors, links, steps, skipped, crossing, i, word, blockOfWord(index, word));
      if (!link.before && word >= range.begun) continue;
      links[i]?.push(link);
      const root = link.root ?? link;
      const end = ends.get(root);
      if (!end || total(link) > total(end)) ends.set(root, link);
    }
  }
  const chains = [...ends.values()]
    .sort((a, b) => total(b) - total(a))
    .map((end) => chainOf(anchors, end, total(end)));
  return { anchors, chains: apart(chains) };
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

/** The anchors by their offsets, and the words of the text that match any of them. */
function anchorsOf(index: IndexedText, code: PassageCode) {
  const counts = new Int32Array(ANCHOR_LIMIT + 1).fill(-1);
  for (const { bits } of code.anchors) counts[bits] = 0;
  const matching: number[] = [];
  for (let word = 0; word < index.words.count; word++) {
    const bits = index.anchors[word] ?? 0;
    const count = counts[bits] ?? -1;
    if (count < 0) continue;
    counts[bits] = count + 1;
    matching.push(word);
  }
  const anchors: readonly Anchor[] = code.anchors
    .map(({ offset, bits }) => {
      const frequency = ((counts[bits] ?? 0) + 0.5) / (index.words.count + 1);
      return { offset, inside: offset >= 0 && offset < code.length, bits, frequency };
    })
    .sort((a, b) => a.offset - b.offset);
  return { anchors, matching };
}

/** At `i`, what it costs to find none of the anchors before anchor `i`. */
function skippingCosts(anchors: readonly Anchor[]): readonly number[] {
  const costs = [0];
  for (const anchor of anchors) costs.push((costs.at(-1) ?? 0) + Math.log(1 - keptChance(anchor)));
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
        isInside: to.inside && from.inside,
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
  const gain = own ? Math.log(keptChance(own) / own.frequency) : 0;
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
