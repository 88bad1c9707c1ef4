import { unsignedAt } from '../../domain/typedAt.ts';
import type { HashedWords } from './hashedWords.ts';
import { type IndexedText, wordsOfBlock } from './indexedText.ts';

const cache = new WeakMap<IndexedText, Uint32Array>();

/**
 * For each word of a text, in how many blocks it stands, at least 1 (its document frequency, with blocks for
 * documents). What sets a paragraph apart are the words that few others have. Made once for a text, linear in
 * its length.
 */
export function wordSpread(index: IndexedText): Uint32Array {
  const known = cache.get(index) ?? spreadOf(index);
  cache.set(index, known);
  return known;
}

function spreadOf(index: IndexedText): Uint32Array {
  const numbers = vocabularyNumbers(index.words);
  const blocksWith = new Uint32Array(index.words.count);
  const lastBlockWith = new Int32Array(index.words.count).fill(-1);
  for (let block = 0; block < index.blocks.length; block++) {
    const { first, end } = wordsOfBlock(index, block);
    for (let word = first; word < end; word++) {
      const number = unsignedAt(numbers, word);
      if (lastBlockWith[number] === block) continue;
      lastBlockWith[number] = block;
      blocksWith[number] = unsignedAt(blocksWith, number) + 1;
    }
  }
  // A word outside all blocks counts as if it were in one.
  return numbers.map((number) => Math.max(1, unsignedAt(blocksWith, number)));
}

/**
 * Numbers the different words of a text from 0: words with equal hashes have one number (a hash table, open
 * addressing).
 */
function vocabularyNumbers({ hashes }: HashedWords): Uint32Array {
  const size = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2));
  const keys = new Uint32Array(size);
  // One more than the number of the word; 0 where there is none.
  const table = new Uint32Array(size);
  const numbers = new Uint32Array(hashes.length);
  let different = 0;
  for (let word = 0; word < hashes.length; word++) {
    const hash = unsignedAt(hashes, word);
    let place = hash & (size - 1);
    while (table[place] !== 0 && keys[place] !== hash) place = (place + 1) & (size - 1);
    if (table[place] === 0) {
      keys[place] = hash;
      table[place] = ++different;
    }
    numbers[word] = unsignedAt(table, place) - 1;
  }
  return numbers;
}
