import { checkOf, type IndexedText } from './indexedText.ts';
import { BESIDE_MARKS, isAfter, isBefore, REACH } from './neighbours.ts';
import {
  CHECK_BITS,
  checkBits,
  lengthClass,
  lengthened,
  MARKS,
  markOf,
  type ParagraphKey,
} from './paragraphKey.ts';

/** One block, or a few in a row that a paragraph may have been split into, and how well they fit its key. */
export interface BlockOdds {
  readonly block: number;
  /** The last of the blocks in a row: `block` itself if it is one. */
  readonly last: number;
  /** The share of the kept words that are there. */
  readonly kept: number;
  /** Whether all the words, in their order, are those of the key. */
  readonly exact: boolean;
  /** How probably it is the place, against all others and against the paragraph's being gone; they sum up to less than 1. */
  readonly probability: number;
}

/*
 * The constants below make the true fates of some 16,000 links in edits of the tuning texts most likely (maximum likelihood,
 * paragraphs cut outright counted half); those of merging and echoes were then set by what they found and led astray there.
 */

/** The weight of the paragraph's being gone, beside one of about 1 for a block of which nothing is known. */
const GONE = 0.178;
/** How probable it is that a paragraph was split, and once more for each further part; more than `MOST_PARTS` are not thought of. */
const SPLIT = 0.0075;
const MOST_PARTS = 3;
/** How probable it is that it is unchanged. */
const UNCHANGED = 0.3;
/** How probable it is that it is unchanged but merged with another. */
const MERGED = 0.01;
/** How probably a check is right by chance. */
const CHECK_CHANCE = 2 ** -CHECK_BITS;
/** The share of the changed paragraphs' words that are kept has a beta distribution with these parameters. */
const KEPT = [6.24, 0.743] as const;
/** How many other paragraphs say the same again, as a lead does of its title, if words of the key are repeated; and how much of it they say. */
const ECHOES = 0.4;
const ECHOED = 0.7;
/** How probably a kept word of a neighbouring paragraph is still beside it. */
const BESIDE = 0.7;

/**
 * How probably each block, or few blocks in a row, is the paragraph of `key` (naive Bayes). `hinted` is the number of the
 * block that has the paragraph's old number, or of where it would be. Linear in the length of the text.
 */
export function blockOdds(index: IndexedText, key: ParagraphKey, hinted: number): readonly BlockOdds[] {
  const masks = masksOf(index, key.marks);
  const likelihood = likelihoodOf(index, key, masks);
  const [before, after] = [besideOdds(index, key.before, isBefore), besideOdds(index, key.after, isAfter)];
  const all = 2 ** key.marks.length - 1;
  const found: (BlockOdds & { probability: number })[] = [];
  let total = GONE;
  for (let block = 0; block < masks.length; block++) {
    const first = index.firsts[block] ?? 0;
    let prior = priorAt(block - hinted, masks.length);
    let mask = 0;
    for (let last = block; last < Math.min(block + MOST_PARTS, masks.length); last++, prior *= SPLIT) {
      mask |= masks[last] ?? 0;
      const end = index.ends[last] ?? 0;
      const same = mask === all && isSame(index, key, first, end);
      const changed = (1 - UNCHANGED) * likelihood(mask, first, end);
      const whole = (same ? UNCHANGED / CHECK_CHANCE : 0) + changed;
      const beside = (before[block] ?? 1) * (after[last] ?? 1);
      // Merged with one neighbour, it still has the other.
      const merges = last === block && mask === all ? mergedLikelihoods(index, key, first, end) : [0, 0];
      const merged = merges[0] * (before[block] ?? 1) + merges[1] * (after[last] ?? 1);
      const probability = prior * (beside * whole + (MERGED / CHECK_CHANCE) * merged);
      const kept = key.marks.length === 0 ? 1 : ones(mask) / key.marks.length;
      found.push({ block, last, kept, exact: same && last === block, probability });
      total += probability;
    }
  }
  for (const odds of found) odds.probability /= total;
  return found;
}

/** Whether block `block` has all the words of the key in their order, and its neighbours: then there is no other place to look for. */
export function isUnchanged(index: IndexedText, key: ParagraphKey, block: number): boolean {
  const first = index.firsts[block] ?? 0;
  const end = index.ends[block] ?? 0;
  if (!isSame(index, key, first, end)) return false;
  if (!isBefore(index, block, key.before) || !isAfter(index, block, key.after)) return false;
  const marks = new Set<number>();
  for (let word = first; word < end; word++) marks.add(markOf(index.words.hashes[word] ?? 0));
  return key.marks.every((mark) => marks.has(mark));
}

function isSame(index: IndexedText, key: ParagraphKey, first: number, end: number): boolean {
  return lengthClass(end - first) === key.length && checkBits(checkOf(index, first, end)) === key.check;
}

/**
 * Whether the words of the key, in their order, begin a longer block or end it, as after a merge: 0 if not; if they do, 1
 * over the number of stretches tried, for the key tells only about how long they are.
 */
function mergedLikelihoods(
  index: IndexedText,
  key: ParagraphKey,
  first: number,
  end: number,
): readonly [number, number] {
  let tried = 0;
  let [begins, ends] = [0, 0];
  for (let length = 1; length < end - first && lengthClass(length) <= key.length; length++) {
    if (lengthClass(length) < key.length) continue;
    tried++;
    if (checkBits(checkOf(index, first, first + length)) === key.check) begins = 1;
    if (checkBits(checkOf(index, end - length, end)) === key.check) ends = 1;
  }
  return tried === 0 ? [0, 0] : [begins / tried, ends / tried];
}

/** How much likelier a stretch of words has the words and the length it has if it is the changed paragraph than if it is another. */
function likelihoodOf(index: IndexedText, key: ParagraphKey, masks: Uint32Array) {
  const count = masks.length;
  const size = index.words.count / Math.max(1, count);
  const having = key.marks.map((_, mark) => masks.reduce((sum, mask) => sum + ((mask >> mark) & 1), 0));
  const repeated = (ECHOED * key.repeated) / Math.max(1, key.marks.length);
  return (mask: number, first: number, end: number): number => {
    const words = end - first;
    let [other, echo] = [1, 1];
    for (let mark = 0; mark < key.marks.length; mark++) {
      const has = ((mask >> mark) & 1) === 1;
      const elsewhere = ((having[mark] ?? 0) - (has ? 1 : 0)) / count;
      const chance = Math.min(0.95, elsewhere + words / MARKS + (0.001 * words) / (words + size));
      const echoed = Math.min(0.95, chance + repeated);
      other *= has ? chance : 1 - chance;
      echo *= has ? echoed : 1 - echoed;
    }
    if (key.repeated > 0) other += (ECHOES / (count + ECHOES)) * (echo - other);
    return (keptChance(ones(mask), key.marks.length) * lengthOdds(lengthened(words, key.length))) / other;
  };
}

/** How much likelier a changed paragraph grew or shrank by the factor of this logarithm than another is just so long. */
function lengthOdds(logarithm: number): number {
  return 6.5 * Math.exp(logarithm > 0 ? -logarithm / 0.26 : logarithm / 0.36) + 0.03;
}

/** How probably a paragraph that was edited keeps just these `some` of `all` words. */
function keptChance(some: number, all: number): number {
  let chance = 1;
  for (let i = 0; i < some; i++) chance *= (KEPT[0] + i) / (KEPT[0] + KEPT[1] + i);
  for (let i = 0; i < all - some; i++) chance *= (KEPT[1] + i) / (KEPT[0] + KEPT[1] + some + i);
  return chance;
}

/** How probable it is, before a look at the words, that a paragraph moved by so many places: most stay or move a little. */
function priorAt(distance: number, count: number): number {
  const near = distance === 0 ? 0.269 : 0.112 * 0.649 ** (Math.abs(distance) - 1);
  return near + 0.095 / Math.max(count, 1);
}

/** For each block, how much likelier its neighbour is what it is if the block is the paragraph than if it is another. */
function besideOdds(index: IndexedText, mark: number, isBeside: typeof isBefore): Float64Array {
  const count = index.blocks.length;
  const odds = new Float64Array(count);
  let having = 0;
  for (let block = 0; block < count; block++) {
    odds[block] = isBeside(index, block, mark) ? 1 : 0;
    having += odds[block] ?? 0;
  }
  return odds.map((has) => {
    const elsewhere = Math.max(0, having - has) / Math.max(1, count);
    const chance = Math.min(BESIDE, elsewhere + 0.02 + REACH / BESIDE_MARKS);
    return has ? BESIDE / chance : (1 - BESIDE) / (1 - chance);
  });
}

/** For each block, which of the kept words it has: bit `i` for the mark `i`. */
function masksOf(index: IndexedText, marks: readonly number[]): Uint32Array {
  const bits = new Uint8Array(MARKS);
  for (const [i, mark] of marks.entries()) bits[mark] = 1 << i;
  return Uint32Array.from(index.firsts, (first, block) => {
    let mask = 0;
    const end = index.ends[block] ?? 0;
    for (let word = first; word < end; word++) mask |= bits[markOf(index.words.hashes[word] ?? 0)] ?? 0;
    return mask;
  });
}

function ones(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count++;
  return count;
}
