import type { Block } from '../domain/block.ts';
import { indexedText } from './indexedText.ts';
import { paragraphKey } from './paragraphKey.ts';

/**
 * The fragment, without `#`, of a link to a paragraph or a heading: `p3~` and the 12 characters of its key.
 * @throws RangeError if there is no such block.
 */
export function describeParagraph(text: string, blocks: readonly Block[], blockId: string): string {
  const block = blocks.findIndex(({ id }) => id === blockId);
  if (block < 0) throw new RangeError(`no block ${JSON.stringify(blockId)} among ${blocks.length}`);
  return `${blockId}~${paragraphKey(indexedText(text, blocks), block)}`;
}
