import { at } from '../domain/at.ts';
import type { Block } from '../domain/block.ts';
import { isSpanOf, type Span } from '../domain/span.ts';
import { paragraphKey } from './paragraph/paragraphKey.ts';
import { passageCode } from './passage/passageCode.ts';
import { formatPassageCode } from './passage/passageCodeText.ts';
import { indexedText } from './text/indexedText.ts';

/**
 * The fragment, without `#`, of a link to a paragraph or a heading: `p3~` and the 12 characters of its key.
 * @throws RangeError if there is no such block.
 */
export function describeParagraph(text: string, blocks: readonly Block[], blockId: string): string {
  const block = blocks.findIndex(({ id }) => id === blockId);
  if (block < 0) throw new RangeError(`no block ${JSON.stringify(blockId)} among ${blocks.length}`);
  return `${blockId}~${paragraphKey(indexedText(text, blocks), block)}`;
}

/**
 * The fragment, without `#`, of a link to a passage, inside a paragraph or across several: `p3~KEY:CODE`, at
 * most 64 characters for any length of passage. An address needs to encode none of them. White space around
 * the passage is left out.
 * @throws RangeError if `span` is empty or not in the text, or the text has no blocks.
 */
export function describePassage(text: string, blocks: readonly Block[], span: Span): string {
  if (!isSpanOf(text, span))
    throw new RangeError(`no passage ${span.start}–${span.end} in ${text.length} units`);
  if (blocks.length === 0) throw new RangeError('no passage in a text without blocks');
  const index = indexedText(text, blocks);
  const { begins, home, code } = passageCode(index, span);
  return `${at(blocks, begins).id}~${paragraphKey(index, home)}:${formatPassageCode(code)}`;
}
