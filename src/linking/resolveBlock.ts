import { blockOdds } from './blockOdds.ts';
import type { IndexedText } from './indexedText.ts';
import { readParagraphKey } from './paragraphKey.ts';
import { type BlockPlace, blockIdOf } from './place.ts';
import type { Resolution } from './resolution.ts';

/** How probable the best block must be for the link to lead there. */
const SURE_ENOUGH = 0.9;

/** Finds the block that `place` names, by its key wherever that is, and by its number if it has no key. */
export function resolveBlock(index: IndexedText, place: BlockPlace): Resolution {
  const from = blockIdOf(place);
  const key = place.key === undefined ? undefined : readParagraphKey(place.key);
  if (key === undefined) {
    const block = index.blocks[hintedBlock(index, place)];
    if (block?.id !== from) return { status: 'gone', from, similarity: 0 };
    return { status: 'exact', block: from, span: block.span, similarity: 1 };
  }
  const [best] = blockOdds(index, key, hintedBlock(index, place));
  const block = best && index.blocks[best.block];
  if (!best || !block) return { status: 'gone', from, similarity: 0 };
  const found = { block: block.id, span: block.span };
  if (best.probability < SURE_ENOUGH)
    return { status: 'gone', from, similarity: best.kept * best.probability };
  if (best.exact && block.id === from) return { status: 'exact', ...found, similarity: 1 };
  if (best.exact) return { status: 'moved', ...found, from, similarity: 1 };
  const similarity = Math.min(0.99, best.kept);
  const changed = { status: 'changed', ...found, similarity, sure: best.probability } as const;
  return block.id === from ? changed : { ...changed, from };
}

/** The number of the block that has the place's number; past the last one of its kind, the number after all blocks. */
export function hintedBlock(index: IndexedText, place: BlockPlace): number {
  const id = blockIdOf(place);
  const block = index.blocks.findIndex((candidate) => candidate.id === id);
  return block < 0 ? index.blocks.length : block;
}
