import { at } from '../../domain/at.ts';
import { type AnchorChain, anchorChains, NO_MATCH } from './anchorChains.ts';
import { type ChainRatios, chainRatios, rivalsOf } from './chainRatios.ts';
import { chainsByHome, type HomeGroup } from './homedChains.ts';
import { passageCheck } from './passageCode.ts';
import { foundInHome, homeProbability, likelyRanges, type PassageHomes } from './passageHomes.ts';
import type { PassageSearch } from './passageSearch.ts';
import type { Stretch } from './passageStretch.ts';

/** A stretch of words that may be the passage. */
export interface PassageCandidate extends Stretch {
  /** Whether all words, in their order, are those of the passage. */
  readonly exact: boolean;
  /** The share of the kept words inside the passage that are found. */
  readonly found: number;
  /** The log-odds that the passage is here, to that it is gone. */
  readonly logOdds: number;
}

/*
 * The constants below and in the files that this one imports were not fitted, but chosen by how many of the
 * links into the tuning texts they found and how many they led astray. Twice or half of any changes little.
 */

/** The prior probability that a passage is gone though its home is there; and in any case. */
const GONE_FROM_HOME = 0.1;
const GONE_ANYHOW = 0.001;

/** At so many places of its home a passage may be, if no rival shows at which. */
const PLACES_IN_HOME = 20;

/**
 * The places where the passage may be. In which block its home is, the key tells, and those kept words that
 * set the place apart from its rivals in other blocks (`chainRatios`); where in that block it is, all of the
 * kept words.
 */
export function passageCandidates(search: PassageSearch): readonly PassageCandidate[] {
  const { index, key, homes, anchored } = search;
  const groups = chainsByHome(search, chainsToWeigh(search));
  const plausible = plausibleOf(groups.map(([{ chain }]) => chain));
  const sharedRatios = new Map<number, number>();
  const candidates = groups.flatMap((group) => {
    const [{ chain: best, home }] = group;
    const others = plausible.filter((chain) => chain !== best);
    const rivals = rivalsOf(anchored.anchors, others, index.blocks.length);
    const ratios = chainRatios(anchored.anchors, best, rivals, foundInHome(homes, key, home));
    sharedRatios.set(home, best.logRatio - homeRatio(ratios));
    const here = homeOdds(search, home, ratios) / (others.length === 0 ? PLACES_IN_HOME : 1);
    return candidatesIn(search, group, Math.log(here));
  });
  const gone = Math.log(goneOdds(homes, sharedRatios));
  return candidates.map((candidate) => ({ ...candidate, logOdds: candidate.logOdds - gone }));
}

/** The places in one home, among which its log-odds are shared out (a softmax over how well they fit). */
function candidatesIn(
  { index, code, anchored }: PassageSearch,
  group: HomeGroup,
  logOdds: number,
): readonly PassageCandidate[] {
  const best = group[0].fit;
  const total = group.reduce((sum, { fit }) => sum + Math.exp(fit - best), 0);
  const isInside = anchored.anchors.map((anchor) => anchor.isInside);
  return group.map(({ chain, stretch: { first, length }, fit }) => {
    const exact = length === code.length && passageCheck(index, first, length) === code.check;
    const found = foundShare(isInside, chain);
    return { first, length, exact, found, logOdds: logOdds + fit - best - Math.log(total) };
  });
}

/** Of each likely home, so many chains are weighed, however good those of the whole text are. */
const CHAINS_OF_HOME = 2;

/** The plausible chains of the whole text, and the best in each of the likeliest homes. */
function chainsToWeigh({ index, code, homes, anchored }: PassageSearch): readonly AnchorChain[] {
  const inHomes = likelyRanges(index, code, homes).flatMap((range) =>
    anchorChains(index, anchored, range).slice(0, CHAINS_OF_HOME),
  );
  const anywhere = anchorChains(index, anchored);
  const all = [...anywhere.slice(0, 1), ...plausibleOf(anywhere), ...inHomes];
  return [...new Map(all.map((chain) => [chain.matches.join(' '), chain])).values()];
}

/** Those of the chains that have at least half of the log-likelihood ratio of the best. */
function plausibleOf(chains: readonly AnchorChain[]): readonly AnchorChain[] {
  const least = Math.max(1, ...chains.map(({ logRatio }) => logRatio / 2));
  return chains.filter(({ logRatio }) => logRatio >= least);
}

/**
 * Words of other blocks tell of the home no more than this, as a log-likelihood ratio: it may have moved away
 * from them.
 */
const MOST_OF_OTHER_BLOCKS = 4;

function homeRatio({ home, beyondHome, neighbour }: ChainRatios): number {
  return home + Math.min(beyondHome + neighbour, MOST_OF_OTHER_BLOCKS);
}

/** The probability that the part of a passage beyond its home is still there if the home is gone. */
const BEYOND_STAYS = 0.03;

/** The probability that the two parts were torn from each other. */
const TORN = 0.05;

/**
 * The odds that the passage is in `home`, up to a factor that is the same for all homes; or that only its
 * part beyond the home is here, and the home is gone.
 */
function homeOdds({ homes, code }: PassageSearch, home: number, ratios: ChainRatios): number {
  const { offset, length, homeEnd } = code;
  const here = homeProbability(homes, home) * Math.exp(homeRatio(ratios));
  if (offset >= 0 && homeEnd >= length) return here;
  const isMostlyBeyond = 2 * (homeEnd - Math.max(0, -offset)) < length;
  const beyond = BEYOND_STAYS * (homes.gone + (isMostlyBeyond ? TORN : 0));
  return here + (beyond * Math.exp(ratios.beyondHome)) / Math.max(1, homes.probabilities.length);
}

/**
 * The odds that the passage is gone, up to the same factor. It is certain if the home is gone. If the home is
 * there and has the words, these lower it, although other places have the like of them (`sharedRatios`, by
 * home): it is in its own home that they had to be found.
 */
function goneOdds(homes: PassageHomes, sharedRatios: ReadonlyMap<number, number>): number {
  let gone = homes.gone + GONE_ANYHOW;
  for (const { block, last, probability } of homes.candidates) {
    let most = 0;
    for (let part = block; part <= last; part++) {
      const ratio = sharedRatios.get(part);
      if (ratio !== undefined) most = Math.max(most, ratio);
    }
    gone += GONE_FROM_HOME * probability * Math.exp(-most);
  }
  return gone;
}

/** The share of the anchors inside the passage that a chain has; 1 if there are none. */
function foundShare(isInside: readonly boolean[], { matches }: AnchorChain): number {
  const inside = matches.filter((_, i) => at(isInside, i));
  const found = inside.filter((word) => word !== NO_MATCH);
  return inside.length === 0 ? 1 : found.length / inside.length;
}
