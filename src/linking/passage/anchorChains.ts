import { at } from '../../domain/at.ts';
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

/**
 * Where in a text to look for a chain: the words from `from` up to `to`, and those of them that may be of its
 * home.
 */
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
  /** The score of the chain as a whole, with all later anchors lost. */
  readonly total: number;
}

/** A step to an anchor from an earlier one. */
interface Approach {
  readonly step: Step;
  /** The matches of the earlier anchor so far, by word. */
  readonly earlier: readonly Link[];
  /** How many of these are before the word that the last match wanted. */
  passed: number;
}

/** An anchor in the search for chains. */
interface Stage {
  readonly number: number;
  readonly anchor: Anchor;
  /** Its matches so far, by word. */
  readonly links: Link[];
  readonly approaches: readonly Approach[];
  /** The log-probability that all anchors before it are lost, with itself, and that all anchors are. */
  readonly lostBefore: number;
  readonly lostUpTo: number;
  readonly lostAll: number;
}

/** Of the words that match an anchor, so many on either side of where it should be are tried. */
const TRIED = 6;

/** No more chains than these are weighed. */
const MOST_CHAINS = 64;

/** The log-probability that a passage of one block now goes on into another: that it was split. */
const CROSSING = Math.log(0.02);

/**
 * The chains of anchors in the text, or in a range of it, best first. They are found by dynamic programming,
 * as in sequence alignment: word by word from the front, each match is joined to the best chain before it.
 * Linear in the length of the text.
 */
export function anchorChains(
  index: IndexedText,
  { anchors, matching, isAcross }: AnchoredText,
  range: ChainRange = { from: 0, to: index.words.count, homeFrom: 0, homeTo: index.words.count },
): readonly AnchorChain[] {
  const stages = stagesOf(anchors);
  const crossing = isAcross ? 0 : CROSSING;
  /** The best end of each chain, by its first link. */
  const ends = new Map<Link, Link>();
  for (const word of matching) {
    if (word < range.from || word >= range.to) continue;
    const isHome = word >= range.homeFrom && word < range.homeTo;
    for (const stage of stages) {
      if (stage.anchor.hash !== index.anchors[word] || (stage.anchor.isHome && !isHome)) continue;
      const link = linkAt(stage, word, blockOfWord(index, word), crossing);
      stage.links.push(link);
      const root = link.root ?? link;
      const end = ends.get(root);
      if (!end || link.total > end.total) ends.set(root, link);
    }
  }
  const best = [...ends.values()].sort((a, b) => b.total - a.total);
  return apart(best.map((end) => chainOf(anchors, end)));
}

function stagesOf(anchors: readonly Anchor[]): readonly Stage[] {
  const lost = lostBefore(anchors);
  const steps = stepsTo(anchors, lost);
  const links = anchors.map((): Link[] => []);
  return anchors.map((anchor, number) => ({
    number,
    anchor,
    links: at(links, number),
    approaches: at(steps, number).map((step, i) => ({ step, earlier: at(links, i), passed: 0 })),
    lostBefore: at(lost, number),
    lostUpTo: at(lost, number + 1),
    lostAll: at(lost, anchors.length),
  }));
}

/**
 * The best chains that have no word in common: of those that do, only the better one is a place of its own.
 */
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

/**
 * Word `word` of block `block` as a match of an anchor, joined to the best chain before it. Words must come
 * in their order: then an approach only ever goes forward.
 */
function linkAt(stage: Stage, word: number, block: number, crossing: number): Link {
  let before: Link | undefined;
  let score = stage.lostBefore;
  for (const approach of stage.approaches) {
    const { step, earlier } = approach;
    const target = word - step.distance;
    const nearest = advance(approach, target);
    const last = Math.min(earlier.length, nearest + TRIED);
    for (let tried = Math.max(0, nearest - TRIED); tried < last; tried++) {
      const link = linkOf(earlier, tried);
      if (link.word >= word) break;
      const isCrossing = step.isInside && link.block !== block;
      const unshifted = link.score + step.lostBetween + (isCrossing ? crossing : 0);
      const shift = target - link.word;
      if (unshifted <= score || Math.abs(shift) > step.longestShift) continue;
      const shifted = unshifted + shiftCost(step, shift);
      if (shifted <= score) continue;
      before = link;
      score = shifted;
    }
  }
  score += Math.log(stage.anchor.stays / stage.anchor.frequency);
  const root = before && (before.root ?? before);
  const total = score + stage.lostAll - stage.lostUpTo;
  return { anchor: stage.number, word, block, before, root, score, total };
}

/** How many matches of the earlier anchor are before word `target`. */
function advance(approach: Approach, target: number): number {
  const { earlier } = approach;
  while (approach.passed < earlier.length && linkOf(earlier, approach.passed).word < target)
    approach.passed++;
  return approach.passed;
}

/**
 * As `at`, but fast, for it only sees one kind of array: it is asked several times for every word that
 * matches.
 */
function linkOf(links: readonly Link[], i: number): Link {
  const link = links[i];
  if (!link) throw new RangeError(`no link ${i} among ${links.length}`);
  return link;
}

function chainOf(anchors: readonly Anchor[], end: Link): AnchorChain {
  const matches = anchors.map(() => NO_MATCH);
  for (let link: Link | undefined = end; link; link = link.before) matches[link.anchor] = link.word;
  return { matches, logRatio: end.total };
}
