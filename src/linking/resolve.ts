import type { Block } from '../domain/block.ts';
import { findParagraph } from './paragraph/findParagraph.ts';
import { readParagraphKey } from './paragraph/paragraphKey.ts';
import { findPassage } from './passage/findPassage.ts';
import { readPassageCode } from './passage/passageCodeText.ts';
import { blockIdOf, blockPlaceOf, type TextPlace } from './place.ts';
import type { Resolution } from './resolution.ts';
import { resolveNumber } from './resolveNumber.ts';
import { type IndexedText, indexedText } from './text/indexedText.ts';
import { PARAGRAPH_THRESHOLD, PASSAGE_THRESHOLD, verdict } from './verdict.ts';

/**
 * Finds the words of `place` in a text that may have been edited since the link was made. The text is indexed
 * at the first call for an array of blocks; from then on a call is quick. Linear in the length of the text.
 */
export function resolvePlace(text: string, blocks: readonly Block[], place: TextPlace): Resolution {
  const from = blockIdOf(blockPlaceOf(place));
  const key = place.key === undefined ? undefined : readParagraphKey(place.key);
  if (!key) return resolveNumber(blocks, from);
  const index = indexedText(text, blocks);
  const named = numberOf(index, from);
  const paragraph = () => verdict(from, findParagraph(index, key, named), PARAGRAPH_THRESHOLD);
  const code = place.kind === 'passage' ? readPassageCode(place.code) : undefined;
  if (!code) return paragraph();
  const passage = verdict(from, findPassage(index, key, code, named), PASSAGE_THRESHOLD);
  if (passage.status !== 'gone') return passage;
  // Of a lost passage, at least the paragraph in which it stood.
  const around = paragraph();
  return around.status === 'gone' ? passage : { ...passage, block: around.block };
}

/** The number of the block with this id; without one, the number after all blocks. */
function numberOf({ blocks }: IndexedText, blockId: string): number {
  const number = blocks.findIndex(({ id }) => id === blockId);
  return number < 0 ? blocks.length : number;
}
