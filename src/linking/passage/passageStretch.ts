import { at } from '../../domain/at.ts';
import { blockOfWord, type IndexedText, type WordRange, wordsOfBlock } from '../text/indexedText.ts';
import { type AnchorChain, NO_MATCH } from './anchorChains.ts';
import type { Anchor } from './anchoredText.ts';

/** Some words of a text in a row. */
export interface Stretch {
  readonly first: number;
  readonly length: number;
}

/** An anchor that is found: where it was in the passage, and the number of the word that matches it. */
interface Found {
  readonly offset: number;
  readonly word: number;
}

/**
 * The words of a passage that once had `length` words, as the found anchors nearest to its edges give them.
 * Where those inside and outside disagree, words were put in or cut at the edge. Then the narrower reading
 * counts: new words are as likely not part of the passage.
 */
export function passageStretch(
  index: IndexedText,
  anchors: readonly Anchor[],
  chain: AnchorChain,
  length: number,
): Stretch {
  const found = foundAnchors(anchors, chain);
  const inside = found.filter(({ offset }) => offset >= 0 && offset < length);
  const before = found.findLast(({ offset }) => offset < 0);
  const after = found.find(({ offset }) => offset >= length);
  const count = index.words.count;
  const [head, tail] = [inside[0], inside.at(-1)];
  const starts = [head ?? after, before].flatMap((one) => (one ? [one.word - one.offset] : []));
  const ends = [tail ?? before, after].flatMap((one) => (one ? [one.word - one.offset + length] : []));
  // A side at which nothing beyond the passage is found does not reach into another block.
  if (!before && head) starts.push(blockAround(index, head.word).first);
  if (!after && tail) ends.push(blockAround(index, tail.word).end);
  // A word of the passage that is found is never left out.
  const first = Math.min(head ? head.word : count, Math.max(0, ...starts), count);
  if (length === 0) return { first, length };
  const end = Math.max(first + 1, tail ? tail.word + 1 : 0, Math.min(count, ...ends));
  return first < count ? { first, length: end - first } : { first: count - 1, length: 1 };
}

function foundAnchors(anchors: readonly Anchor[], { matches }: AnchorChain): readonly Found[] {
  return anchors.flatMap(({ offset }, i) => {
    const word = at(matches, i);
    return word === NO_MATCH ? [] : [{ offset, word }];
  });
}

/** The words of the block that holds word `word`; before all blocks, all words. */
function blockAround(index: IndexedText, word: number): WordRange {
  const block = blockOfWord(index, word);
  return block < 0 ? { first: 0, end: index.words.count } : wordsOfBlock(index, block);
}
