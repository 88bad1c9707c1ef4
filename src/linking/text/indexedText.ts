import type { Block } from '../../domain/block.ts';
import { countBelow } from '../../domain/countBelow.ts';
import { mix, type Words, wordsOf } from './hashedWords.ts';

/** A text made ready for describing and finding places in it, once for any number of them. */
export interface IndexedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly words: Words;
  /** Block `b` holds the words from `firsts[b]` up to and without `ends[b]`. */
  readonly firsts: Uint32Array;
  readonly ends: Uint32Array;
  /** For each word, its bits as a passage's anchor; see `anchorBits`. */
  readonly anchors: Uint16Array;
  /** Hashes of the words from the first up to each, for `checkOf`. */
  readonly prefixes: Int32Array;
}

const cache = new WeakMap<readonly Block[], IndexedText>();

/** The index of `text`, made once for one array of blocks. Linear in the length of the text. */
export function indexedText(text: string, blocks: readonly Block[]): IndexedText {
  const known = cache.get(blocks);
  if (known?.text === text) return known;
  const words = wordsOf(text);
  const { firsts, ends } = wordsOfBlocks(words, blocks);
  const index = {
    text,
    blocks,
    words,
    firsts,
    ends,
    anchors: anchorsOf(words),
    prefixes: prefixesOf(words),
  };
  cache.set(blocks, index);
  return index;
}

/** What a link keeps of one word of a passage: 12 bits, never 0. */
function anchorBits(hash: number): number {
  return 1 + (hash % ANCHOR_LIMIT);
}

/** Anchors are from 1 to this number. */
export const ANCHOR_LIMIT = 4095;

/** 32 bits of the words from `first` up to `end` in their order. */
export function checkOf(index: IndexedText, first: number, end: number): number {
  const before = Math.imul(index.prefixes[first] ?? 0, power(end - first));
  return mix((index.prefixes[end] ?? 0) - before);
}

/** The number in `blocks` of the block that holds word `word`, or else of the last block before it; -1 before all. */
export function blockOfWord(index: IndexedText, word: number): number {
  return countBelow(index.firsts, word + 1) - 1;
}

function wordsOfBlocks(words: Words, blocks: readonly Block[]): Pick<IndexedText, 'firsts' | 'ends'> {
  const firsts = new Uint32Array(blocks.length);
  const ends = new Uint32Array(blocks.length);
  let word = 0;
  const origin = () => words.folded.starts[words.starts[word] ?? 0] ?? 0;
  blocks.forEach(({ span }, block) => {
    while (word < words.count && origin() < span.start) word++;
    firsts[block] = word;
    while (word < words.count && origin() < span.end) word++;
    ends[block] = word;
  });
  return { firsts, ends };
}

function anchorsOf({ hashes, count }: Words): Uint16Array {
  const anchors = new Uint16Array(count);
  for (let word = 0; word < count; word++) anchors[word] = anchorBits(hashes[word] ?? 0);
  return anchors;
}

/** Polynomials in `BASE` modulo 2³², so that the hash of any stretch comes from the prefixes at its two ends (Rabin and Karp 1987). */
function prefixesOf(words: Words): Int32Array {
  const prefixes = new Int32Array(words.count + 1);
  let hash = 0;
  for (let word = 0; word < words.count; word++) {
    hash = (Math.imul(hash, BASE) + (words.hashes[word] ?? 0)) | 0;
    prefixes[word + 1] = hash;
  }
  return prefixes;
}

const BASE = 0x2c1b3c6d;

function power(exponent: number): number {
  let result = 1;
  let square = BASE;
  for (let rest = exponent; rest > 0; rest >>>= 1) {
    if (rest & 1) result = Math.imul(result, square);
    square = Math.imul(square, square);
  }
  return result;
}
