import type { Words } from './hashedWords.ts';
import type { IndexedText } from './indexedText.ts';

const cache = new WeakMap<IndexedText, Uint32Array>();

/** For each word of a text, in how many blocks it stands: what sets a paragraph apart are the words that few others have. */
export function wordSpread(index: IndexedText): Uint32Array {
  const known = cache.get(index) ?? spreadOf(index);
  cache.set(index, known);
  return known;
}

function spreadOf({ words, firsts, ends }: IndexedText): Uint32Array {
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
