import type { IndexedText } from '../text/indexedText.ts';
import { NO_MARK } from './markedWords.ts';
import { isAfter, isBefore, NEIGHBOUR_MARKS, NEIGHBOUR_WORDS, neighbourMark } from './neighbours.ts';
import type { ParagraphKey } from './paragraphKey.ts';

/**
 * What the kept words of a paragraph's two neighbours tell of each gap between blocks: log-likelihood ratios,
 * of finding what is found there if the gap is the paragraph's border, to finding it at any gap. See
 * `neighbours.ts` for gaps.
 */
export interface NeighbourRatios {
  /** By gap: the word of the neighbour before is, or is not, in the block before the gap. */
  readonly before: Float64Array;
  /** By gap: the word of the neighbour after is, or is not, in the block after the gap. */
  readonly after: Float64Array;
}

/** How probably a neighbour's word is still beside the paragraph. */
const STILL_BESIDE = 0.7;

/** How probably a block of other words has its mark by chance. */
const BESIDE_BY_CHANCE = 0.02 + NEIGHBOUR_WORDS / NEIGHBOUR_MARKS;

/** The ratios of the neighbours in `key`. Linear in the length of the text. */
export function neighbourRatios(index: IndexedText, key: ParagraphKey): NeighbourRatios {
  const gaps = index.blocks.length + 1;
  return {
    before: ratiosBy(gaps, (gap) => isBefore(index, gap, key.before)),
    after: ratiosBy(gaps, (gap) => isAfter(index, gap, key.after)),
  };
}

function ratiosBy(gaps: number, has: (gap: number) => boolean): Float64Array {
  const found = new Float64Array(gaps);
  for (let gap = 0; gap < gaps; gap++) found[gap] = Number(has(gap));
  const all = found.reduce((sum, one) => sum + one, 0);
  return found.map((one) => {
    const chance = Math.min(STILL_BESIDE, (all - one) / gaps + BESIDE_BY_CHANCE);
    return Math.log(one === 1 ? STILL_BESIDE / chance : (1 - STILL_BESIDE) / (1 - chance));
  });
}

/**
 * A block in which a paragraph may end or begin at the word numbered `border`, give or take `slack` words.
 */
interface InnerBorder {
  readonly first: number;
  readonly end: number;
  readonly border: number;
  readonly slack: number;
}

/**
 * Whether a neighbour goes on in the same block, as after a merger: whether its kept word stands near the
 * border, behind it (`side` is `after`) or ahead of it (`before`). Undefined if the paragraph had no such
 * neighbour.
 */
export function goesOn(
  index: IndexedText,
  key: ParagraphKey,
  { first, end, border, slack }: InnerBorder,
  side: 'before' | 'after',
): boolean | undefined {
  const mark = key[side];
  if (mark === NO_MARK) return undefined;
  const from = Math.max(first, border - slack - (side === 'after' ? 0 : NEIGHBOUR_WORDS));
  const to = Math.min(end, border + slack + (side === 'after' ? NEIGHBOUR_WORDS : 0));
  for (let word = from; word < to; word++) if (neighbourMark(index, word) === mark) return true;
  return false;
}
