import type { IndexedText } from '../text/indexedText.ts';
import { BESIDE_MARKS, besideMark, isAfter, isBefore, NO_MARK, REACH } from './neighbours.ts';
import type { ParagraphKey } from './paragraphKey.ts';

/**
 * What the kept words of a paragraph's neighbours tell: the logarithm of how much likelier they stand as they do about a place
 * in the text if it is the paragraph's.
 */
export interface BesideOdds {
  /** For each gap, the number of the block after it: whether the word of the neighbour before is in the block before the gap. */
  readonly before: Float64Array;
  /** Whether the word of the neighbour after is in the block after the gap. */
  readonly after: Float64Array;
}

/** How probably a kept word of a neighbouring paragraph is still beside it, and in any other block's place by chance. */
const BESIDE = 0.7;
const BY_CHANCE = 0.02 + REACH / BESIDE_MARKS;

/** What the words of the neighbours kept in `key` tell of each gap between blocks. Linear in the length of the text. */
export function besideOdds(index: IndexedText, key: ParagraphKey): BesideOdds {
  const gaps = index.firsts.length + 1;
  return {
    before: oddsBy(gaps, (gap) => isBefore(index, gap, key.before)),
    after: oddsBy(gaps, (gap) => isAfter(index, gap - 1, key.after)),
  };
}

function oddsBy(gaps: number, has: (gap: number) => boolean): Float64Array {
  const odds = new Float64Array(gaps);
  let having = 0;
  for (let gap = 0; gap < gaps; gap++) {
    odds[gap] = has(gap) ? 1 : 0;
    having += odds[gap] ?? 0;
  }
  return odds.map((one) => {
    const chance = Math.min(BESIDE, (having - one) / gaps + BY_CHANCE);
    return Math.log(one ? BESIDE / chance : (1 - BESIDE) / (1 - chance));
  });
}

/**
 * Whether the neighbour's word is near word `border` of a block that holds the words from `first` up to `end`: after it
 * (`side` 1) or before (-1), as if the two had been merged there. Undefined if there was no neighbour.
 */
export function goesOn(
  index: IndexedText,
  key: ParagraphKey,
  {
    first,
    end,
    border,
    slack,
  }: { readonly first: number; readonly end: number; readonly border: number; readonly slack: number },
  side: 1 | -1,
): boolean | undefined {
  const mark = side === 1 ? key.after : key.before;
  if (mark === NO_MARK) return undefined;
  const from = Math.max(first, border - slack - (side === 1 ? 0 : REACH));
  const to = Math.min(end, border + slack + (side === 1 ? REACH : 0));
  for (let word = from; word < to; word++) if (besideMark(index, word) === mark) return true;
  return false;
}
