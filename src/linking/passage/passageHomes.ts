import { addAt } from '../../domain/addAt.ts';
import { at } from '../../domain/at.ts';
import { type ParagraphCandidate, paragraphCandidates } from '../paragraph/paragraphCandidates.ts';
import type { ParagraphKey } from '../paragraph/paragraphKey.ts';
import { type IndexedText, wordsOfBlock } from '../text/indexedText.ts';
import type { ChainRange } from './anchorChains.ts';
import type { WordCounts } from './chainRatios.ts';
import type { PassageExtent } from './passageAnchors.ts';

/** Where a passage's home block may be, as far as its key tells. */
export interface PassageHomes {
  readonly candidates: readonly ParagraphCandidate[];
  /** For each block, the posterior probability that it is the home or a part of it. */
  readonly probabilities: Float64Array;
  /** For each block, the most probable candidate that it is a part of; none if there is no such candidate. */
  readonly bestOf: ReadonlyMap<number, ParagraphCandidate>;
  /** The posterior probability that the home is gone. */
  readonly gone: number;
}

/** The homes that the text has for `key`; see `paragraphCandidates`. Linear in the length of the text. */
export function passageHomes(index: IndexedText, key: ParagraphKey, hinted: number): PassageHomes {
  const candidates = paragraphCandidates(index, key, hinted);
  const probabilities = new Float64Array(index.blocks.length);
  const bestOf = new Map<number, ParagraphCandidate>();
  let gone = 1;
  for (const candidate of candidates) {
    gone -= candidate.probability;
    for (let block = candidate.block; block <= candidate.last; block++) {
      addAt(probabilities, block, candidate.probability);
      const best = bestOf.get(block);
      if (!best || candidate.probability >= best.probability) bestOf.set(block, candidate);
    }
  }
  return { candidates, probabilities, bestOf, gone: Math.max(0, gone) };
}

/** The probability that the home is the block beside the one to which the key leads, or any other block. */
const MISLED_BESIDE = 0.005;
const MISLED = 0.0005;

/** The probability that block `home` is the home, if the key may also have been misled. */
export function homeProbability({ probabilities }: PassageHomes, home: number): number {
  const blocks = probabilities.length;
  const before = home > 0 ? at(probabilities, home - 1) : 0;
  const after = home + 1 < blocks ? at(probabilities, home + 1) : 0;
  return at(probabilities, home) + MISLED_BESIDE * (before + after) + MISLED / Math.max(1, blocks);
}

/** How many of the key's words are found, and how many lost, if block `home` is the home. */
export function foundInHome({ bestOf }: PassageHomes, key: ParagraphKey, home: number): WordCounts {
  const best = bestOf.get(home);
  const share = best ? best.found : 0;
  return { found: share * key.marks.length, lost: (1 - share) * key.marks.length };
}

/** So many homes, at most, are looked into by themselves, if they are at least so probable. */
const MOST_HOMES = 3;
const PROBABLE = 0.02;

/** A stretch may have become so many times as long; and so many words around it are looked at. */
const GROWN_STRETCH = 1.3;
const MARGIN = 3;

/**
 * Where to look for a passage in the most probable homes; in one that seems merged with another, at its two
 * ends.
 */
export function likelyRanges(
  index: IndexedText,
  { offset, length, homeEnd }: PassageExtent,
  { candidates }: PassageHomes,
): readonly ChainRange[] {
  const likely = candidates
    .filter(({ probability }) => probability >= PROBABLE)
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MOST_HOMES);
  const before = GROWN_STRETCH * Math.max(0, -offset) + MARGIN;
  const after = GROWN_STRETCH * Math.max(0, length - homeEnd) + MARGIN;
  const size = GROWN_STRETCH * (offset + homeEnd) + MARGIN;
  return likely.flatMap(({ block, last }) => {
    const { first } = wordsOfBlock(index, block);
    const { end } = wordsOfBlock(index, last);
    const starts = end - first > size ? [first, end - size] : [first];
    return starts.map((homeFrom) => {
      const homeTo = Math.min(end, homeFrom + size);
      return { from: homeFrom - before, to: homeTo + after, homeFrom, homeTo };
    });
  });
}
