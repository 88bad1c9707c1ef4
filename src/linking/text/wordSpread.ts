import { addAt } from '../../domain/addAt.ts';
import { at } from '../../domain/at.ts';
import type { HashedWords } from './hashedWords.ts';
import { type IndexedText, wordsOfBlock } from './indexedText.ts';

const cache = new WeakMap<IndexedText, Uint32Array>();

/**
 * For each word of a text, in how many blocks it stands, at least 1 (its document frequency, with blocks for documents).
 * What sets a paragraph apart are the words that few others have. Made once for a text, linear in its length.
 */
export function wordSpread(index: IndexedText): Uint32Array {
  const known = cache.get(index) ?? spreadOf(index);
  cache.set(index, known);
  return known;
}

/**
 * In how many blocks word `word` stands.
 * @throws RangeError if there is no such word.
 */
export function spreadAt(spread: Uint32Array, word: number): number {
  const blocks = spread[word];
  if (blocks === undefined) throw new RangeError(`no word ${word} among ${spread.length}`);
  return blocks;
}

function spreadOf(index: IndexedText): Uint32Array {
  const numbers = vocabularyNumbers(index.words);
  const blocksWith = new Uint32Array(index.words.count);
  const lastBlockWith = new Int32Array(index.words.count).fill(-1);
  for (let block = 0; block < index.blocks.length; block++) {
    const { first, end } = wordsOfBlock(index, block);
    for (const number of numbers.subarray(first, end)) {
      if (lastBlockWith[number] === block) continue;
      lastBlockWith[number] = block;
      addAt(blocksWith, number, 1);
    }
  }
  // A word outside all blocks is in none: it counts as if it were in one.
  return numbers.map((number) => Math.max(1, at(blocksWith, number)));
}

/** Numbers the different words of a text from 0: words with equal hashes have one number (a hash table, open addressing). */
function vocabularyNumbers({ hashes }: HashedWords): Uint32Array {
  const size = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2));
  const keys = new Uint32Array(size);
  const numbers = new Int32Array(size).fill(-1);
  let different = 0;
  return hashes.map((hash) => {
    let place = hash & (size - 1);
    while (numbers[place] !== -1 && keys[place] !== hash) place = (place + 1) & (size - 1);
    if (numbers[place] === -1) {
      numbers[place] = different++;
      keys[place] = hash;
    }
    return at(numbers, place);
  });
}
