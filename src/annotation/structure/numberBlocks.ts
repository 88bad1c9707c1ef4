import type { Block } from '../../domain/block.ts';

/** Gives blocks, in text order, their ids: `p1`, `p2` … for paragraphs, `h1`, `h2` … for headings. */
export function numberBlocks(blocks: readonly Omit<Block, 'id'>[]): readonly Block[] {
  const count = { heading: 0, paragraph: 0 };
  return blocks.map(({ kind, span }) => ({
    id: `${kind === 'heading' ? 'h' : 'p'}${++count[kind]}`,
    kind,
    span,
  }));
}
