import { at } from '../../domain/at.ts';
import { partitionPoint } from '../../domain/partitionPoint.ts';
import { blockOfWord, type IndexedText } from '../text/indexedText.ts';
import type { Anchor, AnchoredText } from './anchoredText.ts';
import { lostBefore, type Step, shiftCost, stepsTo } from './chainSteps.ts';

/** Anchors matched in their order about one place of the text. */
export interface AnchorChain {
  /** For each anchor, the number of the word that matches it, or `NO_MATCH`. */
  readonly matches: readonly number[];
  /** The log-likelihood ratio of these matches: if the passage is here, to by chance. */
  readonly logRatio: number;
}

/** What `AnchorChain.matches` has for an anchor that is lost. */
export const NO_MATCH = -1;

/** Where in a text to look for a chain: the words from `from` up to `to`, and those of them that may be of its home. */
export interface ChainRange {
  readonly from: number;
  readonly to: number;
  readonly homeFrom: number;
  readonly homeTo: number;
}

/** A word that matches an anchor, as the end of the best chain that ends there. */
interface Link {
  readonly anchor: number;
  readonly word: number;
  readonly block: number;
  readonly before: Link | undefined;
  /** The first link of the chain; undefined if it is this one. */
  readonly root: Link | undefined;
  readonly score: number;
}

/** All that the search for chains goes by. `links` has, for each anchor, its links so far, ascending by word. */
interface ChainSearch {
  readonly anchors: readonly Anchor[];
  readonly steps: readonly (readonly Step[])[];
  readonly lost: readonly number[];
  readonly crossing: number;
  readonly links: readonly Link[][];
}

/** Of the words that match an anchor, so many on either side of where it should be are tried. */
const TRIED = 6;

/** No more chains than these are weighed. */
const MOST_CHAINS = 64;

/** The log-probability that a passage of one block now goes on into another: that it was split. */
const CROSSING = Math.log(0.02);

/**
 * The chains of anchors in the text, or in a range of it, best first. They are found by dynamic programming, as in sequence
 * alignment: word by word from the front, each match is joined to the best chain before it. Linear in the length of the
 * text.
 */
export function anchorChains(
  index: IndexedText,
  { anchors, matching, isAcross }: AnchoredText,
  range: ChainRange = { from: 0, to: index.words.count, homeFrom: 0, homeTo: index.words.count },
): readonly AnchorChain[] {
  const lost = lostBefore(anchors);
  const steps = stepsTo(anchors, lost);
  const links = anchors.map((): Link[] => []);
  const search = { anchors, steps, lost, crossing: isAcross ? 0 : CROSSING, links };
  /** With the anchors after its end lost. */
  const total = ({ anchor, score }: Link) => score + at(lost, anchors.length) - at(lost, anchor + 1);
  const ends = new Map<Link, Link>();
  for (const word of matching) {
    if (word < range.from || word >= range.to) continue;
    const isHome = word >= range.homeFrom && word < range.homeTo;
    for (const [i, anchor] of anchors.entries()) {
      if (anchor.hash !== index.anchors[word] || (anchor.isHome && !isHome)) continue;
      const link = linkAt(search, i, word, blockOfWord(index, word));
      at(links, i).push(link);
      const root = link.root ?? link;
      const end = ends.get(root);
      if (!end || total(link) > total(end)) ends.set(root, link);
    }
  }
  const best = [...ends.values()].sort((a, b) => total(b) - total(a));
  return apart(best.map((end) => chainOf(anchors, end, total(end))));
}

/** The best chains that have no word in common: of those that do, only the better one is a place of its own. */
function apart(bestFirst: readonly AnchorChain[]): readonly AnchorChain[] {
  const taken = new Set<number>();
  const kept: AnchorChain[] = [];
  for (const chain of bestFirst) {
    if (kept.length === MOST_CHAINS) break;
    const words = chain.matches.filter((word) => word !== NO_MATCH);
    if (words.some((word) => taken.has(word))) continue;
    for (const word of words) taken.add(word);
    kept.push(chain);
  }
  return kept;
}

/** Word `word` of block `block` as a match of anchor `anchor`, joined to the best chain before it. */
function linkAt(search: ChainSearch, anchor: number, word: number, block: number): Link {
  let before: Link | undefined;
  let score = at(search.lost, anchor);
  for (const [i, step] of at(search.steps, anchor).entries()) {
    const earlier = at(search.links, i);
    const target = word - step.distance;
    const nearest = partitionPoint(earlier.length, (link) => at(earlier, link).word < target);
    for (const link of earlier.slice(Math.max(0, nearest - TRIED), nearest + TRIED)) {
      if (link.word >= word) break;
      const crossing = step.isInside && link.block !== block ? search.crossing : 0;
      const unshifted = link.score + step.lostBetween + crossing;
      const shift = target - link.word;
      if (unshifted <= score || Math.abs(shift) > step.longestShift) continue;
      const shifted = unshifted + shiftCost(step, shift);
      if (shifted <= score) continue;
      before = link;
      score = shifted;
    }
  }
  const { stays, frequency } = at(search.anchors, anchor);
  const root = before && (before.root ?? before);
  return { anchor, word, block, before, root, score: score + Math.log(stays / frequency) };
}

function chainOf(anchors: readonly Anchor[], end: Link, logRatio: number): AnchorChain {
  const matches = anchors.map(() => NO_MATCH);
  for (let link: Link | undefined = end; link; link = link.before) matches[link.anchor] = link.word;
  return { matches, logRatio };
}
