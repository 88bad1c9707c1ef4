import { type BlockOdds, blockOdds } from '../paragraph/blockOdds.ts';
import type { ParagraphKey } from '../paragraph/paragraphKey.ts';
import type { IndexedText } from '../text/indexedText.ts';
import type { ChainRange } from './anchorChains.ts';
import type { KeptWords } from './chainLogOdds.ts';
import type { PassageExtent } from './passageAnchors.ts';

/** What a link's key tells of where the passage's home block is. */
export interface PassageHomes {
  /** The blocks, or few in a row, that may be it. */
  readonly all: readonly BlockOdds[];
  /** How probably each block is the home or a part of it. */
  readonly shares: Float64Array;
  /** The most probable home that each block is, or is a part of. */
  readonly homes: readonly BlockOdds[];
  /** How probably there is none. */
  readonly gone: number;
}

/** The homes that the text has for `key`; see `blockOdds`. */
export function passageHomes(index: IndexedText, key: ParagraphKey, hinted: number): PassageHomes {
  const all = blockOdds(index, key, hinted);
  const shares = new Float64Array(index.blocks.length);
  const homes: BlockOdds[] = [];
  let gone = 1;
  for (const odds of all) {
    gone -= odds.probability;
    for (let part = odds.block; part <= odds.last; part++) {
      shares[part] = (shares[part] ?? 0) + odds.probability;
      if (odds.probability >= (homes[part]?.probability ?? 0)) homes[part] = odds;
    }
  }
  return { all, shares, homes, gone: Math.max(0, gone) };
}

/** How probably a block is the passage's home, if the key may have been misled as well, above all into the block beside. */
export function shareOf({ shares }: PassageHomes, home: number): number {
  const beside = (shares[home - 1] ?? 0) + (shares[home + 1] ?? 0);
  return (shares[home] ?? 0) + 0.005 * beside + 0.0005 / Math.max(1, shares.length);
}

/** How many of the key's words are there if a block is the home. */
export function keptIn({ homes }: PassageHomes, key: ParagraphKey, home: number): KeptWords {
  const share = homes[home]?.kept ?? 0;
  return { kept: share * key.marks.length, lost: (1 - share) * key.marks.length };
}

/** How many homes are looked into by themselves, and how probable they must be. */
const MOST_LIKELY = 3;
const LIKELY = 0.02;
/** How much longer a stretch may have become, and how many words of what stood around it are looked at. */
const LONGER = 1.3;
const AROUND = 3;

/** Where to look for a passage in the homes that are most probable; in one that seems merged with another, at its two ends. */
export function likelyRanges(
  index: IndexedText,
  { offset, length, homeEnd }: PassageExtent,
  { all }: PassageHomes,
): readonly ChainRange[] {
  const likely = all
    .filter(({ probability }) => probability >= LIKELY)
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MOST_LIKELY);
  const before = LONGER * Math.max(0, -offset) + AROUND;
  const after = LONGER * Math.max(0, length - homeEnd) + AROUND;
  const size = LONGER * (offset + homeEnd) + AROUND;
  return likely.flatMap(({ block, last }) => {
    const [first, end] = [index.firsts[block] ?? 0, index.ends[last] ?? 0];
    const starts = end - first > size ? [first, end - size] : [first];
    return starts.map((homeFrom) => {
      const homeTo = Math.min(end, homeFrom + size);
      return { from: homeFrom - before, to: homeTo + after, homeFrom, homeTo };
    });
  });
}
