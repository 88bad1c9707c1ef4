import { agreement, fingerprintOf, SAMPLES, similarityOf } from './fingerprint.ts';
import { checkOf, type IndexedText } from './indexedText.ts';
import { checkBits, lengthStep, type ParagraphKey, readParagraphKey, wordsAtStep } from './paragraphKey.ts';
import type { BlockPlace } from './place.ts';
import type { Resolution } from './resolution.ts';

/** A block that may be the one a link names, and the odds for it: the natural logarithm of the likelihood ratio and the prior. */
export interface Candidate {
  readonly block: number;
  readonly agreeing: number;
  readonly exact: boolean;
  readonly odds: number;
}

/** How probable the best candidate must be for the link to lead there. */
const SURE_ENOUGH = 0.9;

/** Finds the block that `place` names, by its key wherever that is, and by its number if it has no key. */
export function resolveBlock(index: IndexedText, place: BlockPlace): Resolution {
  const from = `${place.kind === 'heading' ? 'h' : 'p'}${place.hint}`;
  const hinted = index.blocks.findIndex(({ id }) => id === from);
  const key = place.key === undefined ? undefined : readParagraphKey(place.key);
  if (key === undefined) {
    const block = index.blocks[hinted];
    if (!block) return { status: 'gone', from, similarity: 0 };
    return { status: 'exact', block: block.id, span: block.span, similarity: 1 };
  }
  const [best, sure] = mostProbable(candidates(index, place, key));
  const block = best && index.blocks[best.block];
  if (!best || !block) return { status: 'gone', from, similarity: 0 };
  const found = { block: block.id, span: block.span };
  if (sure < SURE_ENOUGH) return { status: 'gone', from, similarity: similarityOf(best.agreeing) };
  if (best.exact && block.id === from) return { status: 'exact', ...found, similarity: 1 };
  if (best.exact) return { status: 'moved', ...found, from, similarity: 1 };
  const changed = {
    status: 'changed',
    ...found,
    similarity: Math.min(0.99, similarityOf(best.agreeing)),
    sure,
  } as const;
  return block.id === from ? changed : { ...changed, from };
}

/** The best candidate and its probability among all, and against there being none. */
export function mostProbable(candidates: readonly Candidate[]): readonly [Candidate | undefined, number] {
  let best: Candidate | undefined;
  for (const candidate of candidates) if (!best || candidate.odds > best.odds) best = candidate;
  if (!best) return [undefined, 0];
  let total = Math.exp(Math.log(PRIOR_GONE) - best.odds);
  for (const { odds } of candidates) total += Math.exp(odds - best.odds);
  return [best, 1 / total];
}

const PRIOR_GONE = 0.2;

/** Every block, with the odds that it is the one. */
export function candidates(index: IndexedText, place: BlockPlace, key: ParagraphKey): Candidate[] {
  const count = index.blocks.length;
  const length = wordsAtStep(key.lengthStep);
  const hinted = index.blocks.findIndex(
    ({ id }) => id === `${place.kind === 'heading' ? 'h' : 'p'}${place.hint}`,
  );
  const hintedBlock = hinted < 0 ? count : hinted;
  return index.blocks.map((_, block) => {
    const first = index.firsts[block] ?? 0;
    const end = index.ends[block] ?? 0;
    const same =
      lengthStep(end - first) === key.lengthStep && checkBits(checkOf(index, first, end)) === key.check;
    let agreeing = 0;
    for (const [from, to] of stretches(index, first, end, length)) {
      const here = agreement(fingerprintOf(index, from, to), key.samples);
      if (here > agreeing) agreeing = here;
    }
    const exact = same && agreeing >= SAMPLES / 2;
    const evidence = (LIKELIHOOD[agreeing] ?? 0) + (exact ? Math.log(64) : 0);
    return { block, agreeing, exact, odds: evidence + logPrior(Math.abs(block - hintedBlock), count) };
  });
}

/**
 * The stretches of words that a block may have been, when it was `length` words: itself; if it is longer, as after a merge,
 * any stretch of that length in it; if it is shorter, as after a split, it and the words that follow.
 */
function* stretches(
  index: IndexedText,
  first: number,
  end: number,
  length: number,
): Iterable<readonly [number, number]> {
  yield [first, end];
  if (end - first < length * 0.8) yield [first, Math.min(first + length, index.words.count)];
  if (end - first <= length * 1.25) return;
  const step = Math.max(1, length >> 2);
  for (let from = first; from + length < end; from += step) yield [from, from + length];
  yield [end - length, end];
}

/** The words' prior: most stay where they were, some move a little, a few anywhere. */
function logPrior(distance: number, count: number): number {
  if (distance === 0) return Math.log(0.5);
  return Math.log(0.25 * 0.5 ** Math.min(distance, 500) * 0.5 + 0.1 / count);
}

/** For a number of agreeing samples, the logarithm of how much likelier it is of a changed paragraph than of another one. */
const LIKELIHOOD = Float64Array.from({ length: SAMPLES + 1 }, (_, agreeing) => {
  const chance = 1 / 8;
  let changed = 0;
  const steps = 200;
  for (let i = 0; i < steps; i++) {
    const shared = (i + 0.5) / steps;
    const agree = shared + (1 - shared) * chance;
    // Beta(4, 1.5): most links find most of their words.
    const weight = shared ** 3 * (1 - shared) ** 0.5;
    changed += weight * agree ** agreeing * (1 - agree) ** (SAMPLES - agreeing);
  }
  let total = 0;
  for (let i = 0; i < steps; i++) total += ((i + 0.5) / steps) ** 3 * (1 - (i + 0.5) / steps) ** 0.5;
  let other = 0;
  for (let i = 0; i < steps; i++) {
    const shared = 0.3 * ((i + 0.5) / steps);
    const agree = shared + (1 - shared) * chance;
    const weight = Math.exp(-shared * 20);
    other += weight * agree ** agreeing * (1 - agree) ** (SAMPLES - agreeing);
  }
  let otherTotal = 0;
  for (let i = 0; i < steps; i++) otherTotal += Math.exp(-0.3 * ((i + 0.5) / steps) * 20);
  return Math.log(changed / total / (other / otherTotal));
});
