import { ANCHOR_LIMIT, type IndexedText } from '../text/indexedText.ts';
import type { PassageCode } from './passageCode.ts';

/** One kept word of a passage or of what stood around it, and how many there are like it. */
export interface Anchor {
  /** From the passage's first word, when the link was made. */
  readonly offset: number;
  readonly bits: number;
  /** Whether it is a word of the passage, and whether it is one of its home block. */
  readonly isInside: boolean;
  readonly isHome: boolean;
  /** How probably it is still in its place. */
  readonly kept: number;
  /** How many words of the text at hand have these bits, and how often one has them. */
  readonly count: number;
  readonly frequency: number;
}

/** The anchors of a passage by their offsets, and the words of a text that match any of them. */
export interface AnchoredText {
  readonly anchors: readonly Anchor[];
  readonly matching: readonly number[];
  /** Whether the passage goes on from one block into the next. */
  readonly isAcross: boolean;
}

/** How probably a word is still in its place: one of the passage, of the rest of its home, and of the blocks beside it. */
const KEPT = { inside: 0.85, home: 0.8, beside: 0.7 } as const;

/** Looks up the anchors of `code` in a text. Linear in its length. */
export function anchoredText(index: IndexedText, code: PassageCode): AnchoredText {
  const { offset: begin, length, homeEnd } = code;
  const counts = new Int32Array(ANCHOR_LIMIT + 1).fill(-1);
  for (const { bits } of code.anchors) counts[bits] = 0;
  const matching = matchingWords(index.anchors, counts);
  const anchors = code.anchors.map(({ offset, bits }): Anchor => {
    const count = counts[bits] ?? 0;
    const isInside = offset >= 0 && offset < length;
    const isHome = offset >= -begin && offset < homeEnd;
    const kept = isInside ? KEPT.inside : isHome ? KEPT.home : KEPT.beside;
    const frequency = (count + 0.5) / (index.words.count + 1);
    return { offset, bits, isInside, isHome, kept, count, frequency };
  });
  const isAcross = begin < 0 || homeEnd < length;
  return { anchors: anchors.sort((a, b) => a.offset - b.offset), matching, isAcross };
}

/** The numbers of the words whose bits are looked for, those that have a count from 0 on; they are counted. */
function matchingWords(bitsOfWords: Uint16Array, counts: Int32Array): readonly number[] {
  const matching: number[] = [];
  for (let word = 0; word < bitsOfWords.length; word++) {
    const bits = bitsOfWords[word] ?? 0;
    const count = counts[bits] ?? -1;
    if (count < 0) continue;
    counts[bits] = count + 1;
    matching.push(word);
  }
  return matching;
}
