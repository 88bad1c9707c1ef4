import type { IndexedText } from './indexedText.ts';
import { type MarkMasks, ones } from './markMasks.ts';
import { lengthened, MARKS, type ParagraphKey } from './paragraphKey.ts';

/** How much likelier some words have the marks they have if they are the changed paragraph than if they are another. */
export interface WordsLikelihood {
  /** Of so many words, all of a block or of a few, their number told too. */
  readonly whole: (mask: number, words: number) => number;
  /** Of the first or the last words of a block. */
  readonly part: (mask: number) => number;
}

/** The share of the changed paragraphs' words that are kept has a beta distribution with these parameters. */
const KEPT = [6.24, 0.743] as const;
/** How many other paragraphs say the same again, as a lead does of its title, if words of the key are repeated; and how much of it they say. */
const ECHOES = 0.4;
const ECHOED = 0.6;

/** The likelihood of `key` in the text that has the masks. */
export function wordsLikelihood(
  index: IndexedText,
  key: ParagraphKey,
  { blocks, reach, most }: MarkMasks,
): WordsLikelihood {
  const count = blocks.length;
  const marks = key.marks.length;
  const size = index.words.count / Math.max(1, count);
  const having = key.marks.map((_, mark) => blocks.reduce((sum, mask) => sum + ((mask >> mark) & 1), 0));
  const repeated = (ECHOED * key.repeated) / Math.max(1, marks);
  const otherwise = (mask: number, words: number): number => {
    let [other, echo] = [1, 1];
    for (let mark = 0; mark < marks; mark++) {
      const has = ((mask >> mark) & 1) === 1;
      const elsewhere = ((having[mark] ?? 0) - (has ? 1 : 0)) / count;
      const chance = Math.min(0.95, elsewhere + words / MARKS + (0.001 * words) / (words + size));
      const echoed = Math.min(0.95, chance + repeated);
      other *= has ? chance : 1 - chance;
      echo *= has ? echoed : 1 - echoed;
    }
    return key.repeated > 0 ? other + (ECHOES / (count + ECHOES)) * (echo - other) : other;
  };
  const part = (mask: number, words: number) => keptChance(ones(mask), marks) / otherwise(mask, words);
  return {
    whole: (mask, words) => part(mask, Math.min(words, most)) * lengthOdds(lengthened(words, key.length)),
    part: (mask) => part(mask, reach),
  };
}

/** How much likelier a changed paragraph grew or shrank by the factor of this logarithm than another is just so long. */
function lengthOdds(logarithm: number): number {
  return 6.5 * Math.exp(logarithm > 0 ? -logarithm / 0.26 : logarithm / 0.36) + 0.03;
}

/** How probably a paragraph that was edited keeps just these `some` of `all` words. */
function keptChance(some: number, all: number): number {
  let chance = 1;
  for (let i = 0; i < some; i++) chance *= (KEPT[0] + i) / (KEPT[0] + KEPT[1] + i);
  for (let i = 0; i < all - some; i++) chance *= (KEPT[1] + i) / (KEPT[0] + KEPT[1] + some + i);
  return chance;
}
