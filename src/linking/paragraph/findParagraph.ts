import { at } from '../../domain/at.ts';
import type { Finding } from '../text/finding.ts';
import { hashAt } from '../text/hashedWords.ts';
import { type IndexedText, wordsOfBlock } from '../text/indexedText.ts';
import { sequenceHash } from '../text/sequenceHash.ts';
import { markOf } from './markedWords.ts';
import { isAfter, isBefore } from './neighbours.ts';
import { type ParagraphCandidate, paragraphCandidates } from './paragraphCandidates.ts';
import { checkOf, lengthClass, type ParagraphKey } from './paragraphKey.ts';

/**
 * The most probable place of the paragraph of `key`; undefined in a text without blocks. `hinted` is the
 * number of the block that the link names; past the last one, the number after all blocks.
 */
export function findParagraph(index: IndexedText, key: ParagraphKey, hinted: number): Finding | undefined {
  if (hinted < index.blocks.length && isInPlace(index, key, hinted)) {
    const { id, span } = at(index.blocks, hinted);
    return { block: id, span, exact: true, found: 1, probability: 1 };
  }
  const all = paragraphCandidates(index, key, hinted);
  const best = mostProbable(all);
  if (!best) return undefined;
  const { id, span } = at(index.blocks, best.block);
  return {
    block: id,
    span: { start: span.start, end: at(index.blocks, best.last).span.end },
    exact: best.exact,
    found: best.found,
    probability: all.reduce((sum, other) => sum + (overlap(best, other) ? other.probability : 0), 0),
  };
}

/**
 * Whether block `block` has all the words of the key in their order, and the neighbours: then there is no
 * need to look anywhere else.
 */
export function isInPlace(index: IndexedText, key: ParagraphKey, block: number): boolean {
  const range = wordsOfBlock(index, block);
  if (lengthClass(range.end - range.first) !== key.length) return false;
  if (checkOf(sequenceHash(index, range)) !== key.check) return false;
  if (!isBefore(index, block, key.before) || !isAfter(index, block + 1, key.after)) return false;
  const marks = new Set<number>();
  for (let word = range.first; word < range.end; word++) marks.add(markOf(hashAt(index.words, word)));
  return key.marks.every((mark) => marks.has(mark));
}

function mostProbable(all: readonly ParagraphCandidate[]): ParagraphCandidate | undefined {
  let best: ParagraphCandidate | undefined;
  for (const candidate of all) if (!best || candidate.probability > best.probability) best = candidate;
  return best;
}

/**
 * Whether the two have a block in common: then a link that leads to the one is no wrong answer for the other.
 */
function overlap(a: ParagraphCandidate, b: ParagraphCandidate): boolean {
  return a.block <= b.last && b.block <= a.last;
}
