import type { Span } from '../../domain/span.ts';
import { markOf, paragraphKey, readParagraphKey } from '../paragraph/paragraphKey.ts';
import { blockOfWord, checkOf, type IndexedText } from '../text/indexedText.ts';
import { edgesOf } from './edges.ts';
import { anchorSlots, type KeptWord, keptWord, type PassageExtent } from './passageAnchors.ts';

/** What a link says of a passage besides its paragraph. */
export interface PassageCode extends PassageExtent {
  /** From the start of the first word to the start of the passage, in folded units: negative if it takes in punctuation. */
  readonly startShift: number;
  /** From the end of the last word to the end of the passage. */
  readonly endShift: number;
  /** `PASSAGE_CHECK_BITS` bits of all its words in their order. */
  readonly check: number;
  /** At most one for each of `anchorSlots`: as many as there is room for, and as the text has. */
  readonly anchors: readonly KeptWord[];
}

/** How many bits a code keeps of all words in their order: that words were changed and none of these is seen once in a million. */
export const PASSAGE_CHECK_BITS = 20;

/** The numbers of the block that the passage `span` begins in and of its home, and the passage's code. The text must have blocks. */
export function passageCode(
  index: IndexedText,
  span: Span,
): { readonly begins: number; readonly home: number; readonly code: PassageCode } {
  const { first, length, startShift, endShift } = edgesOf(index.words, span);
  const begins = blockOfPassage(index, first, length);
  const home = chooseHome(index, begins, first, length);
  const [homeFirst, homeEnd] = [index.firsts[home] ?? 0, index.ends[home] ?? 0];
  const extent = { offset: first - homeFirst, length, homeEnd: Math.max(0, homeEnd - first) };
  const marks = readParagraphKey(paragraphKey(index, home))?.marks ?? [];
  const isKnown = (word: number) =>
    word >= homeFirst && word < homeEnd && marks.includes(markOf(index.words.hashes[word] ?? 0));
  const code = {
    ...extent,
    startShift,
    endShift,
    check: passageCheck(index, first, length),
    anchors: anchorSlots(extent).flatMap((slot) => keptWord(index, first, slot, isKnown) ?? []),
  };
  return { begins, home, code };
}

/** The block that `length` words from `first` begin in; without words, the one that holds the word before. */
export function blockOfPassage(index: IndexedText, first: number, length: number): number {
  return Math.max(0, blockOfWord(index, length > 0 ? first : first - 1));
}

/**
 * The number of the block by whose key a link finds the passage again: the one it begins in, or the next if that has more
 * of its words.
 */
function chooseHome(index: IndexedText, begins: number, first: number, length: number): number {
  const held = [begins, begins + 1].map((block) => {
    const start = Math.max(first, index.firsts[block] ?? index.words.count);
    return Math.min(first + length, index.ends[block] ?? 0) - start;
  });
  return (held[1] ?? 0) > (held[0] ?? 0) ? begins + 1 : begins;
}

/** Some bits of the words between the edges. */
export function passageCheck(index: IndexedText, first: number, length: number): number {
  return checkOf(index, first, first + length) >>> (32 - PASSAGE_CHECK_BITS);
}
