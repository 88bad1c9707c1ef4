import { MARKS, markOf, type ParagraphKey } from '../paragraph/paragraphKey.ts';
import { blockOfWord, type IndexedText } from '../text/indexedText.ts';
import type { AnchorChain } from './anchorChains.ts';
import type { Anchor } from './anchoredText.ts';
import type { PassageExtent } from './passageAnchors.ts';
import type { PassageHomes } from './passageHomes.ts';
import { passageStretch, type Stretch } from './passageStretch.ts';

/** A chain as a place of the passage. */
export interface PassageCandidate {
  readonly chain: AnchorChain;
  readonly stretch: Stretch;
  /** The block that is the passage's home if it is here. */
  readonly home: number;
  /** The logarithm of how much likelier it is here than elsewhere in this home, up to a term that all in one home share. */
  readonly fit: number;
}

/** All that have one home, the best first. */
export type HomeCandidates = readonly [PassageCandidate, ...PassageCandidate[]];

/** The chains as places of the passage, by their homes. */
export function candidatesByHome(
  index: IndexedText,
  key: ParagraphKey,
  extent: PassageExtent,
  homes: PassageHomes,
  anchors: readonly Anchor[],
  chains: readonly AnchorChain[],
): readonly HomeCandidates[] {
  const groups = new Map<number, [PassageCandidate, ...PassageCandidate[]]>();
  const candidates = chains.map((chain): PassageCandidate => {
    const stretch = passageStretch(index, anchors, chain, extent.length);
    const home = homeOf(index, extent, anchors, chain, stretch.first);
    const near = Math.log(nearness(index, homes, extent, stretch.first, home));
    return {
      chain,
      stretch,
      home,
      fit: chain.evidence + near + evidenceOfKey(index, key, extent, stretch.first, home),
    };
  });
  for (const candidate of candidates.sort((a, b) => b.fit - a.fit)) {
    const group = groups.get(candidate.home);
    if (group) group.push(candidate);
    else groups.set(candidate.home, [candidate]);
  }
  return [...groups.values()];
}

/**
 * The home of a passage that stands where the chain is: the block that has most of the home's words; if none of these is
 * found, the one that begins as far from word `first` as it did.
 */
function homeOf(
  index: IndexedText,
  { offset }: PassageExtent,
  anchors: readonly Anchor[],
  { matches }: AnchorChain,
  first: number,
): number {
  const counts = new Map<number, number>();
  for (const [i, { isHome }] of anchors.entries()) {
    const word = matches[i] ?? -1;
    if (word < 0 || !isHome) continue;
    const block = blockOfWord(index, word);
    counts.set(block, (counts.get(block) ?? 0) + 1);
  }
  let [home, most] = [-1, 0];
  for (const [block, count] of counts) if (count > most) [home, most] = [block, count];
  if (home >= 0) return home;
  const word = Math.min(index.words.count - 1, first + Math.max(0, -offset));
  return Math.max(0, blockOfWord(index, word));
}

/** How probable it is that edits leave no trace of how far the passage was from the beginning of its home. */
const ANYWHERE = 0.4;

/** How well word `first` fits as the passage's first by its distance from the beginning of its home. */
function nearness(
  index: IndexedText,
  { homes }: PassageHomes,
  { offset }: PassageExtent,
  first: number,
  home: number,
): number {
  const begins = index.firsts[homes[home]?.block ?? home] ?? 0;
  const spread = 2 + 0.15 * Math.abs(offset);
  return ANYWHERE + (1 - ANYWHERE) * Math.exp(-Math.abs(first - begins - offset) / spread);
}

/** How probably a word of the key is still in a paragraph that is found by it. */
const KEPT = 0.9;

/**
 * What the words of the key tell of where in a block the paragraph is, if that was merged with another: it is where they are,
 * as far before and after word `first` as it reached from the passage.
 */
function evidenceOfKey(
  index: IndexedText,
  { marks }: ParagraphKey,
  { offset, homeEnd }: PassageExtent,
  first: number,
  home: number,
): number {
  const length = offset + homeEnd;
  const slack = 2 + 0.1 * length;
  const from = Math.max(index.firsts[home] ?? 0, Math.floor(first - offset - slack));
  const to = Math.min(index.ends[home] ?? 0, first + homeEnd + slack);
  const found = new Set<number>();
  for (let word = from; word < to; word++) {
    const mark = markOf(index.words.hashes[word] ?? 0);
    if (marks.includes(mark)) found.add(mark);
  }
  const chance = Math.min(KEPT, (length + 1) / MARKS);
  return found.size * Math.log((KEPT / (1 - KEPT)) * ((1 - chance) / chance));
}
