import { checkOf, type IndexedText } from './indexedText.ts';
import { checkBits, MARKS, markOf, type ParagraphKey } from './paragraphKey.ts';

/** How well a block fits a paragraph's key. */
export interface BlockOdds {
  readonly block: number;
  /** The share of the kept words that it has. */
  readonly kept: number;
  /** Whether all its words, in their order, are those of the key. */
  readonly exact: boolean;
  /** How probably it is the block that the link names, against all others and against its being gone; they sum up to at most 1. */
  readonly probability: number;
}

/**
 * How probably each block is the paragraph of `key`, most probable first. `hinted` is the number of the block that has the
 * paragraph's old number, or of where it would be.
 */
export function blockOdds(index: IndexedText, key: ParagraphKey, hinted: number): readonly BlockOdds[] {
  const count = index.blocks.length;
  const masks = masksOf(index, key.marks);
  const all = 2 ** key.marks.length - 1;
  const spread = key.marks.map((_, mark) => masks.reduce((sum, mask) => sum + ((mask >> mark) & 1), 0));
  const size = index.words.count / Math.max(1, count);
  const weights = new Float64Array(count);
  const exact = new Uint8Array(count);
  for (let block = 0; block < count; block++) {
    const first = index.firsts[block] ?? 0;
    const end = index.ends[block] ?? 0;
    const mask = masks[block] ?? 0;
    const prior = priorAt(block - hinted, count);
    exact[block] = mask === all && checkBits(checkOf(index, first, end)) === key.check ? 1 : 0;
    const evidence = likelihood(mask, end - first) * (exact[block] ? 2 ** 10 * EXACT : 1 - EXACT);
    weights[block] = (weights[block] ?? 0) + prior * evidence;
    // After a split its words are in two blocks.
    if (block + 1 < count) {
      const next = masks[block + 1] ?? 0;
      const both = likelihood(mask | next, (index.ends[block + 1] ?? 0) - first);
      const holder = ones(next) > ones(mask) ? block + 1 : block;
      weights[holder] = (weights[holder] ?? 0) + prior * SPLIT * both;
    }
  }
  const total = weights.reduce((sum, weight) => sum + weight, GONE);
  return Array.from(weights, (weight, block) => ({
    block,
    kept: key.marks.length === 0 ? 1 : ones(masks[block] ?? 0) / key.marks.length,
    exact: exact[block] === 1,
    probability: weight / total,
  })).sort((a, b) => b.probability - a.probability);

  /** How much likelier a block has just these of the kept words if it is the paragraph than if it is another. */
  function likelihood(mask: number, words: number): number {
    let other = 1;
    for (let mark = 0; mark < key.marks.length; mark++) {
      const has = ((mask >> mark) & 1) === 1;
      const others = ((spread[mark] ?? 0) - (has ? 1 : 0)) / count;
      const chance = Math.min(0.95, others + words / MARKS + (0.01 * words) / (words + size));
      other *= has ? chance : 1 - chance;
    }
    return keptChance(ones(mask), key.marks.length) / other;
  }
}

/** How probable it is that a link's paragraph is not there any more. */
const GONE = 0.1;
/** How probable it is that it was split in two. */
const SPLIT = 0.03;
/** How probable it is that it is unchanged. */
const EXACT = 0.5;

/** For each block, which of the kept words it has: bit `i` for the mark `i`. */
function masksOf(index: IndexedText, marks: readonly number[]): Uint32Array {
  const bits = new Uint8Array(MARKS);
  for (const [i, mark] of marks.entries()) bits[mark] = 1 << i;
  return Uint32Array.from(index.firsts, (first, block) => {
    let mask = 0;
    for (let word = first; word < (index.ends[block] ?? 0); word++)
      mask |= bits[markOf(index.words.hashes[word] ?? 0)] ?? 0;
    return mask;
  });
}

/** How probably a paragraph that was edited keeps just these `some` of `all` words: their share has a beta distribution. */
function keptChance(some: number, all: number): number {
  let chance = 1;
  for (let i = 0; i < some; i++) chance *= (KEPT[0] + i) / (KEPT[0] + KEPT[1] + i);
  for (let i = 0; i < all - some; i++) chance *= (KEPT[1] + i) / (KEPT[0] + KEPT[1] + some + i);
  return chance;
}

/** The parameters of that distribution: most edits leave most of a paragraph. */
const KEPT = [3, 0.8] as const;

/** How probable it is, before a look at the words, that a paragraph moved by so many places: most stay or move a little. */
function priorAt(distance: number, count: number): number {
  return 0.6 * (distance === 0 ? 0.5 : 0.25 * 0.6 ** Math.abs(distance)) + 0.3 / Math.max(count, 1);
}

function ones(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count++;
  return count;
}
