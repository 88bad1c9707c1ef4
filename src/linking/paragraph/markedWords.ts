import { unsignedAt } from '../../domain/typedAt.ts';
import { hashAt, lettersOf } from '../text/hashedWords.ts';
import { type IndexedText, type WordRange, wordsOfBlock } from '../text/indexedText.ts';
import { wordSpread } from '../text/wordSpread.ts';

/**
 * How many words of a paragraph its key keeps. Of 3 to 6 words, with as many bits for each as 12 characters
 * leave, 4 made what truly became of the paragraphs of the tuning texts most likely.
 */
export const MARKED_WORDS = 4;

/** How many marks there are, that of no word included: the most for which a key has room in 12 characters. */
export const MARKS = 4285;

/** The mark of no word. */
export const NO_MARK = 0;

/** The mark of a word, which is what a key keeps of it: a hash from 1 up to and without `MARKS`. */
export function markOf(hash: number): number {
  return 1 + (hash % (MARKS - 1));
}

/**
 * The words of a block that its key keeps, by their numbers, the best first: rare ones, for they set it
 * apart, and far from one another, so that a sentence cut takes few of them with it. No word twice; fewer
 * than `MARKED_WORDS` if it has no more.
 */
export function markedWords(index: IndexedText, block: number): readonly number[] {
  const range = wordsOfBlock(index, block);
  const chosen: number[] = [];
  const hashes = new Set<number>();
  while (chosen.length < MARKED_WORDS) {
    const best = bestWord(index, range, chosen, hashes);
    if (best === undefined) break;
    chosen.push(best);
    hashes.add(hashAt(index.words, best));
  }
  return chosen;
}

function bestWord(
  index: IndexedText,
  { first, end }: WordRange,
  chosen: readonly number[],
  hashes: ReadonlySet<number>,
): number | undefined {
  const far = (end - first) / MARKED_WORDS;
  let [best, most]: [number | undefined, number] = [undefined, Number.NEGATIVE_INFINITY];
  for (let word = first; word < end; word++) {
    if (hashes.has(hashAt(index.words, word))) continue;
    const worth = worthOf(index, word, chosen, far);
    if (worth > most) [best, most] = [word, worth];
  }
  return best;
}

/**
 * How well a word sets its paragraph apart, beside the words chosen already. It is worth more the fewer
 * blocks it stands in and the further it is from the chosen ones, up to `far` words; of equals the longer.
 * The weights are not fitted: half or twice of each did as well on the tuning texts.
 */
function worthOf(index: IndexedText, word: number, chosen: readonly number[], far: number): number {
  let apart = 1;
  for (const other of chosen) apart = Math.min(apart, Math.abs(other - word) / far);
  const letters = Math.min(lettersOf(index.words, word), 8);
  return Math.log(apart + 0.05) - 2 * Math.log(unsignedAt(wordSpread(index), word)) + 0.02 * letters;
}
