import { checkOf, type IndexedText } from './indexedText.ts';
import { checkBits, LENGTHS, lengthClass, MARKS, markOf, type ParagraphKey } from './paragraphKey.ts';

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

/** How probable it is that a link's paragraph is not there any more. */
const GONE = 0.1;
/** How probable it is that a paragraph was split, and once more for each further part; more than `MOST_PARTS` are not thought of. */
const SPLIT = 0.03;
const MOST_PARTS = 3;
/** How probable it is that it is unchanged. */
const UNCHANGED = 0.5;
/** How probable it is that it is unchanged but merged with another. */
const MERGED = 0.03;
/** How probably a check of 10 bits is right by chance. */
const CHECK_CHANCE = 2 ** -10;

/**
 * How probably each block, or few blocks in a row, is the paragraph of `key` (naive Bayes). `hinted` is the number of the
 * block that has the paragraph's old number, or of where it would be.
 */
export function blockOdds(index: IndexedText, key: ParagraphKey, hinted: number): readonly BlockOdds[] {
  const masks = masksOf(index, key.marks);
  const likelihood = likelihoodOf(index, key, masks);
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
      const same = mask === all && checkBits(checkOf(index, first, end)) === key.check;
      const lengthened = lengthClass(end - first) - key.length;
      const ofLength = last === block ? lengthChance(lengthened) : splitLengthChance(lengthened);
      const changed = (1 - UNCHANGED) * ofLength * likelihood(mask, first, end);
      const merged = last === block && mask === all ? MERGED * mergedLikelihood(index, key, first, end) : 0;
      const probability = prior * ((same ? UNCHANGED / CHECK_CHANCE : 0) + merged / CHECK_CHANCE + changed);
      const kept = key.marks.length === 0 ? 1 : ones(mask) / key.marks.length;
      found.push({ block, last, kept, exact: same && last === block, probability });
      total += probability;
    }
  }
  for (const odds of found) odds.probability /= total;
  return found;
}

/** Whether block `block` has all the words of the key in their order: then there is no other place to look for. */
export function isUnchanged(index: IndexedText, key: ParagraphKey, block: number): boolean {
  const first = index.firsts[block] ?? 0;
  const end = index.ends[block] ?? 0;
  if (lengthClass(end - first) !== key.length || checkBits(checkOf(index, first, end)) !== key.check)
    return false;
  const marks = new Set<number>();
  for (let word = first; word < end; word++) marks.add(markOf(index.words.hashes[word] ?? 0));
  return key.marks.every((mark) => marks.has(mark));
}

/**
 * Whether the words of the key, in their order, begin or end a longer block, as after a merge: 0 if not; if they do, 1 over
 * the number of stretches tried, for the key tells only about how long they are.
 */
function mergedLikelihood(index: IndexedText, key: ParagraphKey, first: number, end: number): number {
  let tried = 0;
  let found = 0;
  for (let length = 1; length < end - first && lengthClass(length) <= key.length; length++) {
    if (lengthClass(length) < key.length) continue;
    tried += 2;
    if (checkBits(checkOf(index, first, first + length)) === key.check) found = 1;
    if (checkBits(checkOf(index, end - length, end)) === key.check) found = 1;
  }
  return tried === 0 ? 0 : found / tried;
}

/** How much likelier a stretch of words has the words and the length it has if it is the changed paragraph than if it is another. */
function likelihoodOf(index: IndexedText, key: ParagraphKey, masks: Uint32Array) {
  const count = masks.length;
  const size = index.words.count / Math.max(1, count);
  const having = key.marks.map((_, mark) => masks.reduce((sum, mask) => sum + ((mask >> mark) & 1), 0));
  const ofLength = new Float64Array(LENGTHS).fill(1);
  for (let block = 0; block < count; block++) {
    const length = lengthClass((index.ends[block] ?? 0) - (index.firsts[block] ?? 0));
    ofLength[length] = (ofLength[length] ?? 0) + 1;
  }
  return (mask: number, first: number, end: number): number => {
    const words = end - first;
    let other = (ofLength[lengthClass(words)] ?? 1) / (count + LENGTHS);
    for (let mark = 0; mark < key.marks.length; mark++) {
      const has = ((mask >> mark) & 1) === 1;
      const elsewhere = ((having[mark] ?? 0) - (has ? 1 : 0)) / count;
      const chance = Math.min(0.95, elsewhere + words / MARKS + (0.01 * words) / (words + size));
      other *= has ? chance : 1 - chance;
    }
    return keptChance(ones(mask), key.marks.length) / other;
  };
}

/** How probable it is that an edit made a paragraph longer or shorter by so many classes. */
function lengthChance(difference: number): number {
  if (difference === 0) return 0.65;
  if (Math.abs(difference) === 1) return 0.1;
  // What grows more was merged with another, which is rarer than that a lead repeats the words of a title.
  return difference > 2 ? 0.002 : 0.01;
}

/** The same of the parts of a split paragraph together, which are no longer than it was. */
function splitLengthChance(difference: number): number {
  return Math.abs(difference) <= 1 ? lengthChance(difference) : 0.0005;
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
