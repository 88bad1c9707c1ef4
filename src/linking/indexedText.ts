import type { Block } from '../domain/block.ts';
import { mix, type Words, wordsOf } from './words.ts';

/** A text made ready for describing and finding places in it, once for any number of them. */
export interface IndexedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly words: Words;
  /** Block `b` holds the words from `firsts[b]` up to and without `ends[b]`. */
  readonly firsts: Uint32Array;
  readonly ends: Uint32Array;
  /** For each word, in how many blocks it stands: what sets a paragraph apart are the words that few others have. */
  readonly spread: Uint32Array;
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
    spread: spreadOf(words, firsts, ends),
    prefixes: prefixesOf(words),
  };
  cache.set(blocks, index);
  return index;
}

/** 32 bits of the words from `first` up to `end` in their order. */
export function checkOf(index: IndexedText, first: number, end: number): number {
  const before = Math.imul(index.prefixes[first] ?? 0, power(end - first));
  return mix((index.prefixes[end] ?? 0) - before);
}

/** The number in `blocks` of the block that holds word `word`, or else of the last block before it; -1 before all. */
export function blockOfWord(index: IndexedText, word: number): number {
  let low = 0;
  let high = index.firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.firsts[middle] ?? 0) <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
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

function spreadOf(words: Words, firsts: Uint32Array, ends: Uint32Array): Uint32Array {
  const slots = slotsOf(words);
  const blocksOfSlot = new Uint32Array(words.count);
  const lastBlock = new Int32Array(words.count).fill(-1);
  for (let block = 0; block < firsts.length; block++) {
    const end = ends[block] ?? 0;
    for (let word = firsts[block] ?? 0; word < end; word++) {
      const slot = slots[word] ?? 0;
      if (lastBlock[slot] === block) continue;
      lastBlock[slot] = block;
      blocksOfSlot[slot] = (blocksOfSlot[slot] ?? 0) + 1;
    }
  }
  return slots.map((slot) => Math.max(1, blocksOfSlot[slot] ?? 1));
}

/** Numbers the different words of a text from 0: the same number where the hashes are the same (open addressing). */
function slotsOf(words: Words): Uint32Array {
  const size = 2 ** Math.ceil(Math.log2(words.count * 2 + 2));
  const keys = new Uint32Array(size);
  const numbers = new Int32Array(size).fill(-1);
  const slots = new Uint32Array(words.count);
  let different = 0;
  for (let word = 0; word < words.count; word++) {
    const hash = words.hashes[word] ?? 0;
    let place = hash & (size - 1);
    while (numbers[place] !== -1 && keys[place] !== hash) place = (place + 1) & (size - 1);
    if (numbers[place] === -1) {
      numbers[place] = different++;
      keys[place] = hash;
    }
    slots[word] = numbers[place] ?? 0;
  }
  return slots;
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
