import type { Block } from '../domain/block.ts';
import { resolveBlock } from './paragraph/findParagraph.ts';
import { resolvePassage } from './passage/findPassage.ts';
import type { TextPlace } from './place.ts';
import type { Resolution } from './resolution.ts';
import { indexedText } from './text/indexedText.ts';

/**
 * Finds the words of `place` in a text that may have been edited since the link was made. The text is indexed at the first
 * call for an array of blocks; from then on a call is quick. Linear in the length of the text.
 */
export function resolvePlace(text: string, blocks: readonly Block[], place: TextPlace): Resolution {
  const index = indexedText(text, blocks);
  return place.kind === 'passage' ? resolvePassage(index, place) : resolveBlock(index, place);
}
