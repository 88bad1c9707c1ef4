import { unsignedAt } from '../../domain/typedAt.ts';
import { ANCHOR_LIMIT, type IndexedText } from '../text/indexedText.ts';
import type { PassageCode } from './passageCode.ts';

/** A kept word of a passage or of what stood around it, looked up in a text. */
export interface Anchor {
  /** From the passage's first word, when the link was made. */
  readonly offset: number;
  readonly hash: number;
  /** Whether it is a word of the passage. */
  readonly isInside: boolean;
  /** Whether it is a word of the passage's home block. */
  readonly isHome: boolean;
  /** The prior probability that it is still in its place. */
  readonly stays: number;
  /** How many words of the text have its hash. */
  readonly count: number;
  /** The share of the words that have it, never 0: how probably a word has it by chance. */
  readonly frequency: number;
}

/** The anchors of a passage, by their offsets, and the words of a text that match any of them. */
export interface AnchoredText {
  readonly anchors: readonly Anchor[];
  /** The numbers of these words, ascending. */
  readonly matching: readonly number[];
  /** Whether the passage goes on from one block into the next. */
  readonly isAcross: boolean;
}

/**
 * How probably a word stays in its place: one of the passage, another of its home, and one of a block beside.
 */
const STAYS = { inside: 0.85, home: 0.8, beside: 0.7 } as const;

/** Looks up the anchors of `code` in a text. Linear in its length. */
export function anchoredText(index: IndexedText, code: PassageCode): AnchoredText {
  const { offset: begin, length, homeEnd } = code;
  const counts = new Uint32Array(ANCHOR_LIMIT + 1).fill(NOT_SOUGHT);
  for (const { hash } of code.anchors) counts[hash] = 0;
  const matching = countMatching(index.anchors, counts);
  const anchors = code.anchors.map(({ offset, hash }): Anchor => {
    const count = unsignedAt(counts, hash);
    const isInside = offset >= 0 && offset < length;
    const isHome = offset >= -begin && offset < homeEnd;
    const stays = isInside ? STAYS.inside : isHome ? STAYS.home : STAYS.beside;
    const frequency = (count + 0.5) / (index.words.count + 1);
    return { offset, hash, isInside, isHome, stays, count, frequency };
  });
  const isAcross = begin < 0 || homeEnd < length;
  return { anchors: anchors.sort((a, b) => a.offset - b.offset), matching, isAcross };
}

/** More than any count. */
const NOT_SOUGHT = 2 ** 32 - 1;

/** The numbers of the words with a hash that is sought. They are counted in `counts`, by hash. */
function countMatching(hashes: Uint32Array, counts: Uint32Array): readonly number[] {
  const matching: number[] = [];
  for (let word = 0; word < hashes.length; word++) {
    const hash = unsignedAt(hashes, word);
    const count = unsignedAt(counts, hash);
    if (count === NOT_SOUGHT) continue;
    counts[hash] = count + 1;
    matching.push(word);
  }
  return matching;
}
