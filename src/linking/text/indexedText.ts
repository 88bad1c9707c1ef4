import type { Block } from '../../domain/block.ts';
import { partitionPoint } from '../../domain/partitionPoint.ts';
import { unsignedAt } from '../../domain/typedAt.ts';
import { type HashedWords, hashedWords, startInText } from './hashedWords.ts';
import { prefixHashes } from './sequenceHash.ts';

/** Words in a row, by their numbers: from `first` up to and without `end`. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** A text made ready for making and resolving links, once for any number of them. */
export interface IndexedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly words: HashedWords;
  /** Block `b` holds the words from `firsts[b]` up to and without `ends[b]`; see `wordsOfBlock`. */
  readonly firsts: Uint32Array;
  readonly ends: Uint32Array;
  /** For each word, what a link to a passage keeps of it as an anchor: a hash from 1 to `ANCHOR_LIMIT`. */
  readonly anchors: Uint32Array;
  /** For each number of words from 0 on, the hash of the first so many; see `sequenceHash`. */
  readonly prefixes: Int32Array;
}

/** The greatest hash of an anchor. They have 12 bits, and 0 stands for no word. */
export const ANCHOR_LIMIT = 4095;

const cache = new WeakMap<readonly Block[], IndexedText>();

/** The index of `text`, made once for one array of blocks. Linear in the length of the text. */
export function indexedText(text: string, blocks: readonly Block[]): IndexedText {
  const known = cache.get(blocks);
  if (known?.text === text) return known;
  const words = hashedWords(text);
  const { firsts, ends } = bordersOfBlocks(words, blocks);
  const anchors = anchorHashes(words);
  const prefixes = prefixHashes(words);
  const index = { text, blocks, words, firsts, ends, anchors, prefixes };
  cache.set(blocks, index);
  return index;
}

/**
 * The words of block `block`; an empty range if it has none.
 * @throws RangeError if there is no such block.
 */
export function wordsOfBlock({ firsts, ends }: IndexedText, block: number): WordRange {
  return { first: unsignedAt(firsts, block), end: unsignedAt(ends, block) };
}

/**
 * The number in `blocks` of the block that holds word `word`, or else of the last block before it; -1 before
 * all.
 */
export function blockOfWord({ firsts }: IndexedText, word: number): number {
  return partitionPoint(firsts.length, (block) => unsignedAt(firsts, block) <= word) - 1;
}

function bordersOfBlocks(words: HashedWords, blocks: readonly Block[]): Pick<IndexedText, 'firsts' | 'ends'> {
  const firsts = new Uint32Array(blocks.length);
  const ends = new Uint32Array(blocks.length);
  let word = 0;
  for (const [block, { span }] of blocks.entries()) {
    while (word < words.count && startInText(words, word) < span.start) word++;
    firsts[block] = word;
    while (word < words.count && startInText(words, word) < span.end) word++;
    ends[block] = word;
  }
  return { firsts, ends };
}

function anchorHashes({ hashes }: HashedWords): Uint32Array {
  const anchors = new Uint32Array(hashes.length);
  for (let word = 0; word < hashes.length; word++)
    anchors[word] = 1 + (unsignedAt(hashes, word) % ANCHOR_LIMIT);
  return anchors;
}
