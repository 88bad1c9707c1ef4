import { at } from '../../domain/at.ts';
import { MARKS, markOf } from '../paragraph/markedWords.ts';
import { hashAt } from '../text/hashedWords.ts';
import { blockOfWord, type WordRange, wordsOfBlock } from '../text/indexedText.ts';
import { type AnchorChain, NO_MATCH } from './anchorChains.ts';
import type { PassageSearch } from './passageSearch.ts';
import { passageStretch, type Stretch } from './passageStretch.ts';

/** A chain as a place of the passage. */
interface HomedChain {
  readonly chain: AnchorChain;
  readonly stretch: Stretch;
  /** The number of the block that is the passage's home if it is here. */
  readonly home: number;
  /**
   * How well this place fits in its home: a log-probability, up to a term that is the same for all places of
   * one home.
   */
  readonly fit: number;
}

/** All chains that have one home, the best first. */
export type HomeGroup = readonly [HomedChain, ...HomedChain[]];

/** The chains as places of the passage, by their homes. */
export function chainsByHome(search: PassageSearch, chains: readonly AnchorChain[]): readonly HomeGroup[] {
  const groups = new Map<number, [HomedChain, ...HomedChain[]]>();
  const homed = chains.map((chain) => homedChain(search, chain));
  for (const one of homed.sort((a, b) => b.fit - a.fit)) {
    const group = groups.get(one.home);
    if (group) group.push(one);
    else groups.set(one.home, [one]);
  }
  return [...groups.values()];
}

function homedChain(search: PassageSearch, chain: AnchorChain): HomedChain {
  const { index, code, anchored } = search;
  const stretch = passageStretch(index, anchored.anchors, chain, code.length);
  const home = homeOf(search, chain, stretch.first);
  const near = Math.log(nearness(search, home, stretch.first));
  return { chain, stretch, home, fit: chain.logRatio + near + keyRatio(search, home, stretch.first) };
}

/**
 * The home of a passage that begins at word `first`: the block that has most of the found words of the home.
 * If none is found, the block that begins as far from the passage as its home did.
 */
function homeOf({ index, code, anchored }: PassageSearch, { matches }: AnchorChain, first: number): number {
  const counts = new Map<number, number>();
  for (const [i, { isHome }] of anchored.anchors.entries()) {
    const word = at(matches, i);
    if (word === NO_MATCH || !isHome) continue;
    const block = blockOfWord(index, word);
    const count = counts.get(block);
    counts.set(block, count === undefined ? 1 : count + 1);
  }
  let [home, most] = [-1, 0];
  for (const [block, count] of counts) if (count > most) [home, most] = [block, count];
  if (home >= 0) return home;
  const word = Math.min(index.words.count - 1, first + Math.max(0, -code.offset));
  return Math.max(0, blockOfWord(index, word));
}

/** The probability that edits leave no trace of how far the passage was from the beginning of its home. */
const ANYWHERE = 0.4;

/**
 * How well word `first` fits as the passage's first by its distance from the beginning of its home: at most
 * 1.
 */
function nearness({ index, homes, code: { offset } }: PassageSearch, home: number, first: number): number {
  const best = homes.bestOf.get(home);
  const begins = wordsOfBlock(index, best ? best.block : home).first;
  const scale = 2 + 0.15 * Math.abs(offset);
  return ANYWHERE + (1 - ANYWHERE) * Math.exp(-Math.abs(first - begins - offset) / scale);
}

/** The probability that a word of the key is still in a paragraph that is found by it. */
const MARK_STAYS = 0.9;

/**
 * What the words of the key tell of where in a block the paragraph is, if that was merged with another: a
 * log-likelihood ratio. The paragraph is where they are, as far before and after word `first` as it reached
 * from the passage.
 */
function keyRatio({ index, key, code }: PassageSearch, home: number, first: number): number {
  const { offset, homeEnd } = code;
  const length = offset + homeEnd;
  const slack = 2 + 0.1 * length;
  const block: WordRange = wordsOfBlock(index, home);
  const from = Math.max(block.first, Math.floor(first - offset - slack));
  const to = Math.min(block.end, first + homeEnd + slack);
  const found = new Set<number>();
  for (let word = from; word < to; word++) {
    const mark = markOf(hashAt(index.words, word));
    if (key.marks.includes(mark)) found.add(mark);
  }
  const chance = Math.min(MARK_STAYS, (length + 1) / MARKS);
  return found.size * Math.log((MARK_STAYS / (1 - MARK_STAYS)) * ((1 - chance) / chance));
}
