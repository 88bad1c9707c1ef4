import { type BesideOdds, besideOdds, isLonger } from './besideOdds.ts';
import { checkOf, type IndexedText } from './indexedText.ts';
import { type MarkMasks, markMasks, ones } from './markMasks.ts';
import { isAfter, isBefore } from './neighbours.ts';
import { CHECK_BITS, checkBits, lengthClass, lengthOf, markOf, type ParagraphKey } from './paragraphKey.ts';
import { type WordsLikelihood, wordsLikelihood } from './wordsLikelihood.ts';

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
 * paragraphs cut outright counted half); those of what is gone, unchanged or merged, and of echoes, were then set by what they
 * found and led astray there.
 */

/** The weight of the paragraph's being gone, beside one of about 1 for a block of which nothing is known. */
const GONE = 0.36;
/** How probable it is that a paragraph was split, and once more for each further part; more than `MOST_PARTS` are not thought of. */
const SPLIT = 0.0075;
const MOST_PARTS = 3;
/** How probable it is that it is merged with another: otherwise unchanged, and changed. */
const MERGED = 0.04;
const MERGED_CHANGED = 0.05;
/** How probably a check is right by chance. */
const CHECK_CHANCE = 2 ** -CHECK_BITS;

/**
 * How probably each block, or few blocks in a row, is the paragraph of `key` (naive Bayes). `hinted` is the number of the
 * block that has the paragraph's old number, or of where it would be. Linear in the length of the text.
 */
export function blockOdds(index: IndexedText, key: ParagraphKey, hinted: number): readonly BlockOdds[] {
  const masks = markMasks(index, key);
  const likelihood = wordsLikelihood(index, key, masks);
  const beside = besideOdds(index, key);
  const all = 2 ** key.marks.length - 1;
  const unchanged = unchangedChance(key);
  const count = masks.blocks.length;
  const found: (BlockOdds & { probability: number })[] = [];
  let total = GONE;
  for (let block = 0; block < count; block++) {
    const first = index.firsts[block] ?? 0;
    const starts = (beside.before[block] ?? 1) * (beside.notAfter[block] ?? 1);
    let prior = priorAt(block - hinted, count);
    let mask = 0;
    for (let last = block; last < Math.min(block + MOST_PARTS, count); last++, prior *= SPLIT) {
      mask |= masks.blocks[last] ?? 0;
      const end = index.ends[last] ?? 0;
      const same = mask === all && isSame(index, key, first, end);
      const changed = (1 - unchanged) * likelihood.whole(mask, end - first);
      const whole = (same ? unchanged / CHECK_CHANCE : 0) + changed;
      const around = starts * (beside.after[last] ?? 1) * (beside.notBefore[last] ?? 1);
      const merged = last === block ? mergedOdds(index, key, masks, likelihood, beside, block) : 0;
      const probability = prior * (around * whole + merged);
      const kept = key.marks.length === 0 ? 1 : ones(mask) / key.marks.length;
      found.push({ block, last, kept, exact: same && last === block, probability });
      total += probability;
    }
  }
  for (const odds of found) odds.probability /= total;
  return found;
}

/** How probably a paragraph is unchanged: the longer it is, the less. */
function unchangedChance(key: ParagraphKey): number {
  return 0.2 + 0.5 * Math.exp(-lengthOf(key) / 40);
}

/** How much likelier a block is as it is if the paragraph was merged with the one after it or before: it still has the other beside it. */
function mergedOdds(
  index: IndexedText,
  key: ParagraphKey,
  masks: MarkMasks,
  likelihood: WordsLikelihood,
  beside: BesideOdds,
  block: number,
): number {
  const first = index.firsts[block] ?? 0;
  const end = index.ends[block] ?? 0;
  const begins = (beside.before[block] ?? 1) * (beside.merged.after[block] ?? 1);
  const ends = (beside.after[block] ?? 1) * (beside.merged.before[block] ?? 1);
  let odds = 0;
  if (masks.blocks[block] === 2 ** key.marks.length - 1) {
    const [atStart, atEnd] = mergedLikelihoods(index, key, first, end);
    odds += (MERGED / CHECK_CHANCE) * (atStart * begins + atEnd * ends);
  }
  if (isLonger(end - first, key)) {
    odds += MERGED_CHANGED * likelihood.part(masks.heads[block] ?? 0) * begins;
    odds += MERGED_CHANGED * likelihood.part(masks.tails[block] ?? 0) * ends;
  }
  return odds;
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

/** How probable it is, before a look at the words, that a paragraph moved by so many places: most stay or move a little. */
function priorAt(distance: number, count: number): number {
  const near = distance === 0 ? 0.269 : 0.112 * 0.649 ** (Math.abs(distance) - 1);
  return near + 0.095 / Math.max(count, 1);
}
