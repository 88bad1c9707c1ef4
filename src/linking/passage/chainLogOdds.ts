import type { AnchorChain } from './anchorChains.ts';
import type { Anchor } from './anchoredText.ts';

/** Logarithms of how much likelier a chain is at the passage's place than at one of the others like it. */
export interface Evidence {
  /** What the words of the home block tell. */
  readonly home: number;
  /** What those of the passage tell that are in other blocks. */
  readonly rest: number;
  /** And those of neither. */
  readonly beside: number;
}

/** How many words of a paragraph are known to be kept, and how many to be lost. */
export interface KeptWords {
  readonly kept: number;
  readonly lost: number;
}

/** How many words seem kept and lost before any was looked up: the share of the kept ones has this beta distribution. */
const PRIOR: KeptWords = { kept: 5, lost: 0.8 };
const PRIOR_BESIDE: KeptWords = { kept: 2, lost: 0.8 };

/** What a word that none of the others has counts for among them. */
const UNSEEN = 0.1;

/** How many places are like a passage's, and how many of them have a match of each anchor. */
export interface AlikePlaces {
  readonly count: number;
  readonly having: readonly number[];
  /** How many blocks the text has. */
  readonly blocks: number;
}

/** The places of these chains. */
export function alikePlaces(
  anchors: readonly Anchor[],
  chains: readonly AnchorChain[],
  blocks: number,
): AlikePlaces {
  const having = anchors.map((_, i) => chains.reduce((sum, chain) => sum + hasMatch(chain, i), 0));
  return { count: chains.length, having, blocks };
}

/**
 * The evidence of `chain` among those that are like it (`alike`, itself not counted), in lists and formulas: the words that
 * these have too prove nothing. Where `known` words of the home are lost more are to be expected lost, for edits come in
 * clusters; and so with each word (a Pólya urn).
 */
export function evidenceAmong(
  anchors: readonly Anchor[],
  chain: AnchorChain,
  alike: AlikePlaces,
  known: KeptWords,
): Evidence {
  const evidence = { home: 0, rest: 0, beside: 0 };
  const urns = {
    home: { kept: PRIOR.kept + known.kept, lost: PRIOR.lost + known.lost },
    rest: { ...PRIOR },
    beside: { ...PRIOR_BESIDE },
  };
  for (const [i, anchor] of anchors.entries()) {
    const part = anchor.isHome ? 'home' : anchor.isInside ? 'rest' : 'beside';
    const urn = urns[part];
    const isHere = hasMatch(chain, i) === 1;
    const kept = urn.kept / (urn.kept + urn.lost);
    const chance = Math.min(
      kept,
      chanceAmong(anchor, anchor.count - hasMatch(chain, i), alike, alike.having[i] ?? 0),
    );
    evidence[part] += Math.log(isHere ? kept / chance : (1 - kept) / (1 - chance));
    urn[isHere ? 'kept' : 'lost']++;
  }
  return evidence;
}

/** How often a place that is like the passage's has the word of an anchor, if `having` of them have it and it stands `elsewhere` times in all. */
function chanceAmong(
  { frequency }: Anchor,
  elsewhere: number,
  { count, blocks }: AlikePlaces,
  having: number,
): number {
  // A word that stands in other blocks may well be in the same place of them: for half of them that is assumed.
  const anywhere = Math.min(1, elsewhere / Math.max(1, blocks)) / 2;
  if (count === 0) return Math.max(frequency, anywhere);
  const assumed = Math.min(count, elsewhere) / 2;
  return Math.max(frequency, anywhere, (Math.max(having, assumed) + UNSEEN) / (count + 1));
}
function hasMatch({ matches }: AnchorChain, i: number): 0 | 1 {
  return (matches[i] ?? -1) >= 0 ? 1 : 0;
}
