import type { Block } from '../../../domain/block.ts';
import { blockAt } from '../../../domain/block.ts';
import type { Position } from '../../../domain/position.ts';
import type { ArticleIndex } from '../../articleIndex.ts';

/** What the margin holds of one block: the positions whose words begin in it, in the order of the text. */
export interface Gloss {
  readonly block: Block;
  readonly positions: readonly Position[];
}

const known = new WeakMap<ArticleIndex, readonly Gloss[]>();

/** The blocks in whose words somebody holds something, in the order of the text. */
export function glossesOf(index: ArticleIndex): readonly Gloss[] {
  const made = known.get(index);
  if (made) return made;
  const { blocks, positions } = index.article;
  const byBlock = new Map<string, Position[]>();
  for (const position of positions) {
    const block = blockAt(blocks, position.quote);
    if (!block) continue;
    const own = byBlock.get(block.id);
    if (own) own.push(position);
    else byBlock.set(block.id, [position]);
  }
  const glosses = blocks.flatMap((block) => {
    const own = byBlock.get(block.id);
    return own ? [{ block, positions: own }] : [];
  });
  known.set(index, glosses);
  return glosses;
}
