import type { IndexedText } from './indexedText.ts';
import { BESIDE_MARKS, besideMark, isAfter, isBefore, NO_MARK, REACH } from './neighbours.ts';
import { lengthOf, type ParagraphKey } from './paragraphKey.ts';

/** What the kept words of a paragraph's neighbours tell: for each block, how much likelier they stand as they do if it is the paragraph. */
export interface BesideOdds {
  /** Whether the neighbour's word is in the block before, or after. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Whether it is at the block's own end, or beginning: then the block may be that neighbour. */
  readonly notBefore: Float64Array;
  readonly notAfter: Float64Array;
  /** Whether it is inside the block where the paragraph ends, if they were merged, or before where it begins. */
  readonly merged: { readonly before: Float64Array; readonly after: Float64Array };
}

/** How probably a kept word of a neighbouring paragraph is still beside it. */
const BESIDE = 0.7;
/** How probably a block that may be the neighbour, by where its word is, is that; chosen by what was found and led astray on the tuning texts. */
const NEIGHBOUR = 0.5;

/** What the words of the neighbours kept in `key` tell of each block. Linear in the length of the text. */
export function besideOdds(index: IndexedText, key: ParagraphKey): BesideOdds {
  const odds = (has: (block: number) => boolean) => oddsBy(index.blocks.length, has);
  const not = (mark: number, has: (block: number) => boolean) =>
    odds(has).map((one) => (mark === NO_MARK ? 1 : 1 / (NEIGHBOUR * one + 1 - NEIGHBOUR)));
  return {
    before: odds((block) => isBefore(index, block, key.before)),
    after: odds((block) => isAfter(index, block, key.after)),
    notBefore: not(key.before, (block) => isBefore(index, block + 1, key.before)),
    notAfter: not(key.after, (block) => isAfter(index, block - 1, key.after)),
    merged: {
      before: odds((block) => isMerged(index, block, key.before, key, -1)),
      after: odds((block) => isMerged(index, block, key.after, key, 1)),
    },
  };
}

function oddsBy(count: number, has: (block: number) => boolean): Float64Array {
  const odds = new Float64Array(count);
  let having = 0;
  for (let block = 0; block < count; block++) {
    odds[block] = has(block) ? 1 : 0;
    having += odds[block] ?? 0;
  }
  return odds.map((one) => {
    const elsewhere = Math.max(0, having - one) / Math.max(1, count);
    const chance = Math.min(BESIDE, elsewhere + 0.02 + REACH / BESIDE_MARKS);
    return one ? BESIDE / chance : (1 - BESIDE) / (1 - chance);
  });
}

/** Whether the neighbour after (`side` 1) or before (-1) seems to go on in the same block. */
function isMerged(index: IndexedText, block: number, mark: number, key: ParagraphKey, side: 1 | -1): boolean {
  const length = lengthOf(key);
  const first = index.firsts[block] ?? 0;
  const end = index.ends[block] ?? 0;
  if (mark === NO_MARK || !isLonger(end - first, key)) return false;
  const slack = Math.ceil(0.15 * length) + 1;
  const border = side === 1 ? first + Math.round(length) : end - Math.round(length);
  const from = Math.max(first, border - slack - (side === 1 ? 0 : REACH));
  const to = Math.min(end, border + slack + (side === 1 ? REACH : 0));
  for (let word = from; word < to; word++) if (besideMark(index, word) === mark) return true;
  return false;
}

/** Whether a block of so many words has room for the paragraph and something else. */
export function isLonger(words: number, key: ParagraphKey): boolean {
  return words > 1.15 * lengthOf(key) + 1;
}
