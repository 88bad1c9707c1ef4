import { type BlockPlace, blockIdOf } from '../place.ts';
import type { Resolution } from '../resolution.ts';
import type { IndexedText } from '../text/indexedText.ts';
import { type BlockOdds, blockOdds, isUnchanged } from './blockOdds.ts';
import { readParagraphKey } from './paragraphKey.ts';

/** How probable the best block must be for the link to lead there: chosen by what it finds and leads astray on the tuning texts. */
const SURE_ENOUGH = 0.55;

/** Finds the block that `place` names, by its key wherever that is, and by its number if it has no key. */
export function resolveBlock(index: IndexedText, place: BlockPlace): Resolution {
  const from = blockIdOf(place);
  const key = place.key === undefined ? undefined : readParagraphKey(place.key);
  if (key === undefined) {
    const block = index.blocks[hintedBlock(index, place)];
    if (block?.id !== from) return { status: 'gone', from, similarity: 0 };
    return { status: 'exact', block: from, span: block.span, similarity: 1 };
  }
  const hinted = hintedBlock(index, place);
  const there = index.blocks[hinted];
  if (there && isUnchanged(index, key, hinted))
    return { status: 'exact', block: from, span: there.span, similarity: 1 };
  const { best, sure } = mostProbable(blockOdds(index, key, hinted));
  const block = best && index.blocks[best.block];
  if (!best || !block) return { status: 'gone', from, similarity: 0 };
  if (sure < SURE_ENOUGH) return { status: 'gone', from, similarity: best.kept * sure };
  const found = {
    block: block.id,
    span: { start: block.span.start, end: index.blocks[best.last]?.span.end ?? 0 },
  };
  if (best.exact && block.id === from) return { status: 'exact', ...found, similarity: 1 };
  if (best.exact) return { status: 'moved', ...found, from, similarity: 1 };
  const changed = { status: 'changed', ...found, similarity: Math.min(0.99, best.kept), sure } as const;
  return block.id === from ? changed : { ...changed, from };
}

/** The most probable candidate, and how probably it is right: as probably as it or one that shares a block with it. */
function mostProbable(all: readonly BlockOdds[]): {
  readonly best: BlockOdds | undefined;
  readonly sure: number;
} {
  let best: BlockOdds | undefined;
  for (const odds of all) if (!best || odds.probability > best.probability) best = odds;
  let sure = 0;
  for (const { block, last, probability } of all)
    if (best && block <= best.last && last >= best.block) sure += probability;
  return { best, sure };
}

/** The number of the block that has the place's number; past the last one of its kind, the number after all blocks. */
export function hintedBlock(index: IndexedText, place: BlockPlace): number {
  const id = blockIdOf(place);
  const block = index.blocks.findIndex((candidate) => candidate.id === id);
  return block < 0 ? index.blocks.length : block;
}
