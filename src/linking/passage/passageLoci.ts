import type { ParagraphKey } from '../paragraph/paragraphKey.ts';
import type { IndexedText } from '../text/indexedText.ts';
import { type AnchorChain, anchorChains } from './anchorChains.ts';
import { type Anchor, type AnchoredText, anchoredText } from './anchoredText.ts';
import { alikePlaces, type Evidence, evidenceAmong } from './chainLogOdds.ts';
import type { PassageExtent } from './passageAnchors.ts';
import { candidatesByHome, type HomeCandidates } from './passageCandidates.ts';
import { type PassageCode, passageCheck } from './passageCode.ts';
import { keptIn, likelyRanges, type PassageHomes, passageHomes, shareOf } from './passageHomes.ts';
import type { Stretch } from './passageStretch.ts';

/** A stretch of words that may be the passage. */
export interface Locus extends Stretch {
  readonly exact: boolean;
  /** The share of the kept words inside the passage that are found. */
  readonly kept: number;
  /** The logarithm of how much likelier it is than that the passage is gone. */
  readonly odds: number;
}

/*
 * The constants below and in the files for its parts were set by what they found and led astray on the tuning texts; twice or
 * half of any changes little.
 */

/** How probable it is that a passage is gone though its paragraph is there, and in any case. */
const GONE = 0.1;
const GONE_ANYHOW = 0.001;
/** At how many places of a paragraph a passage may be, if no other paragraph has the like of it to show where. */
const PLACES = 20;

/**
 * The places where the passage may be. In which block its home is, the key tells, and those kept words that set the place
 * apart from places in other blocks which are like it (`evidenceAmong`); where it is in that block, all of the kept words.
 */
export function passageLoci(
  index: IndexedText,
  key: ParagraphKey,
  code: PassageCode,
  hinted: number,
): readonly Locus[] {
  const homes = passageHomes(index, key, hinted);
  const anchored = anchoredText(index, code);
  const { anchors } = anchored;
  const chains = chainsToWeigh(index, code, homes, anchored);
  const groups = candidatesByHome(index, key, code, homes, anchors, chains);
  const alike = plausible(groups.map(([{ chain }]) => chain));
  const repeated = new Map<number, number>();
  const loci = groups.flatMap((group) => {
    const [{ chain: best, home }] = group;
    const others = alike.filter((chain) => chain !== best);
    const evidence = evidenceAmong(
      anchors,
      best,
      alikePlaces(anchors, others, index.blocks.length),
      keptIn(homes, key, home),
    );
    repeated.set(home, best.evidence - forHome(evidence));
    const here = oddsOfHome(homes, code, home, evidence) / (others.length === 0 ? PLACES : 1);
    return lociIn(index, code, anchors, group, Math.log(here));
  });
  const gone = Math.log(oddsOfGone(homes, repeated));
  return loci.map((locus) => ({ ...locus, odds: locus.odds - gone }));
}

/** The places in one home, which has `odds` in all. */
function lociIn(
  index: IndexedText,
  code: PassageCode,
  anchors: readonly Anchor[],
  group: HomeCandidates,
  odds: number,
): readonly Locus[] {
  const best = group[0].fit;
  const total = group.reduce((sum, { fit }) => sum + Math.exp(fit - best), 0);
  return group.map(({ chain, stretch, fit }) => {
    const { first, length } = stretch;
    const exact = length === code.length && passageCheck(index, first, length) === code.check;
    return { first, length, exact, kept: keptOf(anchors, chain), odds: odds + fit - best - Math.log(total) };
  });
}

/** The chains of the whole text that are not much worse than the best, and the best in each of the likeliest homes. */
function chainsToWeigh(
  index: IndexedText,
  code: PassageCode,
  homes: PassageHomes,
  anchored: AnchoredText,
): readonly AnchorChain[] {
  const inHomes = likelyRanges(index, code, homes).flatMap((range) =>
    anchorChains(index, anchored, range).slice(0, MOST_IN_HOME),
  );
  const anywhere = anchorChains(index, anchored);
  const all = [...anywhere.slice(0, 1), ...plausible(anywhere), ...inHomes];
  return [...new Map(all.map((chain) => [chain.matches.join(' '), chain])).values()];
}

const MOST_IN_HOME = 2;

/** Those of the chains that are at least half as evident as the best. */
function plausible(chains: readonly AnchorChain[]): readonly AnchorChain[] {
  const least = Math.max(1, ...chains.map(({ evidence }) => evidence / 2));
  return chains.filter(({ evidence }) => evidence >= least);
}

/** Words of other blocks, the passage's or not, tell of its home no more than this: it may have moved away from them. */
const MOST_OF_OTHERS = 4;

function forHome({ home, rest, beside }: Evidence): number {
  return home + Math.min(rest + beside, MOST_OF_OTHERS);
}

/** How probable it is that the other part of a passage is still there if its home is gone, and that the two were torn apart. */
const REST_STAYS = 0.03;
const TORN = 0.05;

/**
 * How probable it is that the passage is where a chain with this evidence is, in `home`, up to a factor that all share; or
 * that only the rest of it is, without its home.
 */
function oddsOfHome(
  homes: PassageHomes,
  { offset, length, homeEnd }: PassageExtent,
  home: number,
  evidence: Evidence,
): number {
  const here = shareOf(homes, home) * Math.exp(forHome(evidence));
  if (offset >= 0 && homeEnd >= length) return here;
  const isMostlyRest = 2 * (homeEnd - Math.max(0, -offset)) < length;
  const apart = REST_STAYS * (homes.gone + (isMostlyRest ? TORN : 0));
  return here + (apart * Math.exp(evidence.rest)) / Math.max(1, homes.shares.length);
}

/**
 * How probable it is that the passage is gone: surely if its home is; but if that is there and has such words, less by what
 * these tell (`repeated`, of each home) although all others have them, for it is not among the others that they have to be found.
 */
function oddsOfGone(homes: PassageHomes, repeated: ReadonlyMap<number, number>): number {
  let gone = homes.gone + GONE_ANYHOW;
  for (const { block, last, probability } of homes.all) {
    let most = 0;
    for (let part = block; part <= last; part++) most = Math.max(most, repeated.get(part) ?? 0);
    gone += GONE * probability * Math.exp(-most);
  }
  return gone;
}

function keptOf(anchors: readonly Anchor[], { matches }: AnchorChain): number {
  const inside = [...anchors.keys()].filter((i) => anchors[i]?.isInside);
  const found = inside.filter((i) => (matches[i] ?? -1) >= 0);
  return inside.length === 0 ? 1 : found.length / inside.length;
}
