import type { Span } from '../../domain/span.ts';
import { markedWords, markOf } from '../paragraph/markedWords.ts';
import { hashAt } from '../text/hashedWords.ts';
import { blockOfWord, type IndexedText, wordsOfBlock } from '../text/indexedText.ts';
import { sequenceHash } from '../text/sequenceHash.ts';
import { edgesOf } from './edges.ts';
import { anchorSlots, type KeptWord, keptWord, type PassageExtent } from './passageAnchors.ts';

/** What a link keeps of a passage besides the key of its home. */
export interface PassageCode extends PassageExtent {
  /** From the start of the first word to the start of the passage, in folded units; see `Edges`. */
  readonly startShift: number;
  /** From the end of the last word to the end of the passage. */
  readonly endShift: number;
  /** A hash of all its words in their order, `PASSAGE_CHECK_BITS` bits. */
  readonly check: number;
  /** At most one for each of `anchorSlots`: as many as there is room for, and as the text has. */
  readonly anchors: readonly KeptWord[];
}

/**
 * So many bits of a passage's hash are kept: that its words changed and no bit shows it happens once in a
 * million.
 */
export const PASSAGE_CHECK_BITS = 20;

/** The code of a passage, and the numbers of the block in which it begins and of its home. */
interface CodedPassage {
  readonly begins: number;
  readonly home: number;
  readonly code: PassageCode;
}

/** The code of the passage `span`. The text must have blocks. */
export function passageCode(index: IndexedText, span: Span): CodedPassage {
  const { first, length, startShift, endShift } = edgesOf(index.words, span);
  const begins = blockOfPassage(index, first, length);
  const home = homeOf(index, begins, first, length);
  const { first: homeFirst, end: homeEnd } = wordsOfBlock(index, home);
  const extent = { offset: first - homeFirst, length, homeEnd: Math.max(0, homeEnd - first) };
  const marks = new Set(markedWords(index, home).map((word) => markOf(hashAt(index.words, word))));
  const isKnown = (word: number) =>
    word >= homeFirst && word < homeEnd && marks.has(markOf(hashAt(index.words, word)));
  const check = passageCheck(index, first, length);
  const anchors = anchorSlots(extent).flatMap((slot) => {
    const kept = keptWord(index, first, slot, isKnown);
    return kept ? [kept] : [];
  });
  return { begins, home, code: { ...extent, startShift, endShift, check, anchors } };
}

/**
 * The block in which `length` words from `first` on begin; without words, the one that holds the word before.
 */
export function blockOfPassage(index: IndexedText, first: number, length: number): number {
  return Math.max(0, blockOfWord(index, length > 0 ? first : first - 1));
}

/**
 * The home of a passage that begins in block `begins`: that block, or the next if it has more of the
 * passage's words.
 */
function homeOf(index: IndexedText, begins: number, first: number, length: number): number {
  const next = begins + 1;
  if (next === index.blocks.length) return begins;
  const wordsIn = (block: number) => {
    const range = wordsOfBlock(index, block);
    return Math.min(first + length, range.end) - Math.max(first, range.first);
  };
  return wordsIn(next) > wordsIn(begins) ? next : begins;
}

/** What a code keeps of the hash of all words of a passage. */
export function passageCheck(index: IndexedText, first: number, length: number): number {
  return sequenceHash(index, { first, end: first + length }) >>> (32 - PASSAGE_CHECK_BITS);
}
