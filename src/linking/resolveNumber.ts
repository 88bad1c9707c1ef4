import type { Block } from '../domain/block.ts';
import type { Resolution } from './resolution.ts';

/** Finds the block with the id `from` and nothing else: all that a link without a key asks for. */
export function resolveNumber(blocks: readonly Block[], from: string): Resolution {
  const block = blocks.find(({ id }) => id === from);
  if (!block) return { status: 'gone', from, similarity: 0 };
  return { status: 'exact', block: from, span: block.span, similarity: 1 };
}
