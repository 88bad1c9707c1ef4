import { at } from '../../domain/at.ts';
import { type AnchorChain, NO_MATCH } from './anchorChains.ts';
import type { Anchor } from './anchoredText.ts';

/** Log-likelihood ratios of a chain's matches: if the passage is here, to if it is at one of the rivals. */
export interface ChainRatios {
  /** Of the words of the home block. */
  readonly home: number;
  /** Of the passage's words beyond its home, in other blocks. */
  readonly beyondHome: number;
  /** Of words that are neither the passage's nor of its home, at its edges. */
  readonly neighbour: number;
}

/** How many kept words are found, and how many lost. */
export interface WordCounts {
  readonly found: number;
  readonly lost: number;
}

/**
 * The prior: as if so many words had been looked up before the first, a beta distribution of the share that
 * is found.
 */
const PRIOR: WordCounts = { found: 5, lost: 0.8 };
const NEIGHBOUR_PRIOR: WordCounts = { found: 2, lost: 0.8 };

/** A word that no rival has counts as if so many of them had it. */
const UNSEEN = 0.1;

/** Places that are like a passage's, as in lists and formulas. */
interface Rivals {
  readonly count: number;
  /** For each anchor, how many rivals have a match of it. */
  readonly having: readonly number[];
  /** How many blocks the text has. */
  readonly blocks: number;
}

/** The places of `chains` as rivals. */
export function rivalsOf(anchors: readonly Anchor[], chains: readonly AnchorChain[], blocks: number): Rivals {
  const having = anchors.map((_, i) => chains.filter((chain) => hasMatch(chain, i)).length);
  return { count: chains.length, having, blocks };
}

/**
 * What sets `chain` apart from its rivals: words that these have too prove nothing. The share of words that
 * are found is learnt on the way (a Pólya urn for each part), for edits come in clusters: where words of the
 * home are lost, which `known` tells of those that the key keeps, more are to be expected lost.
 */
export function chainRatios(
  anchors: readonly Anchor[],
  chain: AnchorChain,
  rivals: Rivals,
  known: WordCounts,
): ChainRatios {
  const ratios = { home: 0, beyondHome: 0, neighbour: 0 };
  const urns = {
    home: { found: PRIOR.found + known.found, lost: PRIOR.lost + known.lost },
    beyondHome: { ...PRIOR },
    neighbour: { ...NEIGHBOUR_PRIOR },
  };
  for (const [i, anchor] of anchors.entries()) {
    const part = anchor.isHome ? 'home' : anchor.isInside ? 'beyondHome' : 'neighbour';
    const urn = urns[part];
    const isFound = hasMatch(chain, i);
    const here = urn.found / (urn.found + urn.lost);
    const elsewhere = anchor.count - Number(isFound);
    const chance = Math.min(here, chanceAmong(rivals, anchor, elsewhere, at(rivals.having, i)));
    ratios[part] += Math.log(isFound ? here / chance : (1 - here) / (1 - chance));
    urn[isFound ? 'found' : 'lost']++;
  }
  return ratios;
}

/**
 * How probably a rival has the word of an anchor, where `having` of them have it and it stands `elsewhere`
 * times in all.
 */
function chanceAmong(
  { count, blocks }: Rivals,
  { frequency }: Anchor,
  elsewhere: number,
  having: number,
): number {
  // A word that stands in other blocks may well be in the same place of them: for half of them that is
  // assumed.
  const anywhere = Math.min(1, elsewhere / Math.max(1, blocks)) / 2;
  if (count === 0) return Math.max(frequency, anywhere);
  const assumed = Math.min(count, elsewhere) / 2;
  return Math.max(frequency, anywhere, (Math.max(having, assumed) + UNSEEN) / (count + 1));
}

function hasMatch({ matches }: AnchorChain, anchor: number): boolean {
  return at(matches, anchor) !== NO_MATCH;
}
