import type { IndexedText } from './indexedText.ts';
import { anchorAt, anchorOffsets, type PassageCode } from './passageCode.ts';

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

/** How probably an anchor is still in its place: inside the passage, and about it. */
export function keptChance(anchor: Anchor): number {
  return anchor.inside ? 0.85 : 0.75;
}

/** A word that matches an anchor, as the end of the best chain of earlier ones. */
interface Link {
  readonly anchor: number;
  readonly word: number;
  readonly before: Link | undefined;
  readonly root: Link | undefined;
  readonly score: number;
}

/** Of the words that match one anchor, how many on either side of where it should be are tried. */
const TRIED = 6;

/** How many chains are worth weighing. */
const MOST_CHAINS = 64;

/**
 * The chains that `code` has in the text, best first: found word by word from the front, each match joined to the best
 * chain before it (dynamic programming, as sequence alignment does it). Linear in the length of the text.
 */
export function anchorChains(index: IndexedText, code: PassageCode): AnchoredText {
  const anchors = anchorsOf(index, code);
  const byBits = new Map<number, number[]>();
  for (const [i, { bits }] of anchors.entries()) byBits.set(bits, [...(byBits.get(bits) ?? []), i]);
  const skipped = skippingCosts(anchors);
  const total = (end: Link) => end.score + (skipped.at(-1) ?? 0) - (skipped[end.anchor + 1] ?? 0);
  const links: Link[][] = anchors.map(() => []);
  const ends = new Map<Link, Link>();
  for (let word = 0; word < index.words.count; word++) {
    for (const anchor of byBits.get(anchorAt(index, word)) ?? []) {
      const link = linkAt(anchors, links, skipped, anchor, word);
      links[anchor]?.push(link);
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

function anchorsOf(index: IndexedText, code: PassageCode): readonly Anchor[] {
  const counts = new Map(code.anchors.map((bits) => [bits, 0]));
  for (let word = 0; word < index.words.count; word++) {
    const bits = anchorAt(index, word);
    const count = counts.get(bits);
    if (count !== undefined) counts.set(bits, count + 1);
  }
  return anchorOffsets(code.length)
    .map((offset, i) => {
      const bits = code.anchors[i] ?? 0;
      const frequency = ((counts.get(bits) ?? 0) + 0.5) / (index.words.count + 1);
      return { offset, inside: offset >= 0 && offset < code.length, bits, frequency };
    })
    .filter(({ bits }) => bits !== 0)
    .sort((a, b) => a.offset - b.offset);
}

/** At `i`, what it costs to find none of the anchors before anchor `i`. */
function skippingCosts(anchors: readonly Anchor[]): readonly number[] {
  const costs = [0];
  for (const anchor of anchors) costs.push((costs.at(-1) ?? 0) + Math.log(1 - keptChance(anchor)));
  return costs;
}

function linkAt(
  anchors: readonly Anchor[],
  links: readonly (readonly Link[])[],
  skipped: readonly number[],
  anchor: number,
  word: number,
): Link {
  const own = anchors[anchor];
  const gain = own ? Math.log(keptChance(own) / own.frequency) : 0;
  let best: Link | undefined;
  let bestScore = skipped[anchor] ?? 0;
  for (let i = 0; i < anchor; i++) {
    const distance = (own?.offset ?? 0) - (anchors[i]?.offset ?? 0);
    const between = (skipped[anchor] ?? 0) - (skipped[i + 1] ?? 0);
    for (const link of around(links[i] ?? [], word - distance, word)) {
      const shift = word - link.word - distance;
      if (Math.abs(shift) > 24 + 0.5 * distance) continue;
      const spacing = spacingChance(distance, shift);
      if (link.score + between + spacing <= bestScore) continue;
      best = link;
      bestScore = link.score + between + spacing;
    }
  }
  return {
    anchor,
    word,
    before: best,
    root: best && (best.root ?? best),
    score: bestScore + gain,
  };
}

/** The logarithm of how probable it is that two anchors once `distance` apart are now `shift` further apart, or nearer. */
function spacingChance(distance: number, shift: number): number {
  const unshifted = Math.max(0.1, 0.97 ** distance);
  if (shift === 0) return Math.log(unshifted);
  const scale = 1 + 0.1 * distance;
  return Math.log((1 - unshifted) * 0.25) - Math.log(scale) - 1.5 * Math.log(1 + Math.abs(shift) / scale);
}

/** The links whose words are nearest to `target` and before `limit`. */
function around(links: readonly Link[], target: number, limit: number): readonly Link[] {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.word ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  return links.slice(Math.max(0, low - TRIED), low + TRIED).filter(({ word }) => word < limit);
}

function chainOf(anchors: readonly Anchor[], end: Link, evidence: number): AnchorChain {
  const matches = new Array<number>(anchors.length).fill(-1);
  for (let link: Link | undefined = end; link; link = link.before) matches[link.anchor] = link.word;
  return { matches, evidence };
}
