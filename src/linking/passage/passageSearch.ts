import type { ParagraphKey } from '../paragraph/paragraphKey.ts';
import type { IndexedText } from '../text/indexedText.ts';
import { type AnchoredText, anchoredText } from './anchoredText.ts';
import type { PassageCode } from './passageCode.ts';
import { type PassageHomes, passageHomes } from './passageHomes.ts';

/** A passage looked up in a text, before any place in it is weighed. */
export interface PassageSearch {
  readonly index: IndexedText;
  readonly key: ParagraphKey;
  readonly code: PassageCode;
  readonly homes: PassageHomes;
  readonly anchored: AnchoredText;
}

/**
 * Looks up a passage. `hinted` is the number of the block that the link says is its home; past the last one,
 * the number after all blocks. Linear in the length of the text.
 */
export function passageSearch(
  index: IndexedText,
  key: ParagraphKey,
  code: PassageCode,
  hinted: number,
): PassageSearch {
  const homes = passageHomes(index, key, hinted);
  return { index, key, code, homes, anchored: anchoredText(index, code) };
}
