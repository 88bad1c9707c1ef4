import { blockOfWord, type IndexedText } from '../text/indexedText.ts';
import type { AnchorChain } from './anchorChains.ts';
import type { Anchor } from './anchoredText.ts';

/** Some words of a text in a row. */
export interface Stretch {
  readonly first: number;
  readonly length: number;
}

/**
 * The words of the passage as the anchors nearest to its edges give them. Where those inside and outside disagree, words
 * were put in or cut at the edge: the narrower reading, for new words there are as likely not part of it.
 */
export function passageStretch(
  index: IndexedText,
  anchors: readonly Anchor[],
  chain: AnchorChain,
  length: number,
): Stretch {
  // Where anchor `i` says that the word at `offset` is.
  const told = (i: number, offset: number) => (chain.matches[i] ?? 0) + offset - (anchors[i]?.offset ?? 0);
  const matched = [...anchors.keys()].filter((i) => (chain.matches[i] ?? -1) >= 0);
  const offsetOf = (i: number) => anchors[i]?.offset ?? 0;
  const before = matched.findLast((i) => offsetOf(i) < 0);
  const after = matched.find((i) => offsetOf(i) >= length);
  const inside = matched.filter((i) => offsetOf(i) >= 0 && offsetOf(i) < length);
  const [head = after, tail = before] = [inside[0], inside.at(-1)];
  const starts = [head, before].flatMap((i) => (i === undefined ? [] : [told(i, 0)]));
  const ends = [tail, after].flatMap((i) => (i === undefined ? [] : [told(i, length)]));
  const count = index.words.count;
  // What is found neither of the passage's edge nor of what stood beyond it does not reach into another block.
  if (before === undefined && inside[0] !== undefined)
    starts.push(index.firsts[blockOfWord(index, chain.matches[inside[0]] ?? 0)] ?? 0);
  if (after === undefined && tail !== undefined && inside.length > 0)
    ends.push(index.ends[blockOfWord(index, chain.matches[tail] ?? 0)] ?? count);
  // A word of the passage that is found is never left out.
  const firstFound = inside[0] === undefined ? count : (chain.matches[inside[0]] ?? count);
  const lastFound = tail === undefined || inside.length === 0 ? -1 : (chain.matches[tail] ?? -1);
  const first = Math.min(firstFound, Math.max(0, ...starts), count);
  if (length === 0) return { first, length };
  const end = Math.max(first + 1, lastFound + 1, Math.min(count, ...ends));
  return first < count ? { first, length: end - first } : { first: count - 1, length: 1 };
}
