import { type Anchor, type AnchorChain, keptChance } from './anchorChains.ts';
import { blockOfWord, type IndexedText } from './indexedText.ts';

/**
 * The logarithm of how much likelier the chain is at the passage's place than at one of the others like it, in lists and
 * formulas: the words that these have too prove nothing.
 */
export function evidenceAmong(
  index: IndexedText,
  anchors: readonly Anchor[],
  chain: AnchorChain,
  alike: readonly AnchorChain[],
): number {
  const others = alike.filter((other) => other !== chain);
  const within = blocksOf(index, anchors, chain);
  let [own, neighbours] = [0, 0];
  for (const [i, anchor] of anchors.entries()) {
    const having = others.filter(({ matches }) => (matches[i] ?? -1) >= 0).length;
    const kept = keptChance(anchor);
    const chance = Math.min(kept, Math.max(anchor.frequency, (having + 0.1) / (others.length + 1)));
    const word = chain.matches[i] ?? -1;
    const evidence = Math.log(word >= 0 ? kept / chance : (1 - kept) / (1 - chance));
    const block = blockOfWord(index, word);
    if (word < 0 || (block >= within[0] && block <= within[1])) own += evidence;
    else neighbours += evidence;
  }
  return own + Math.min(neighbours, MOST_OF_NEIGHBOURS);
}

/** Words of the paragraphs about the passage's prove no more than this, for it may have moved away from them. */
const MOST_OF_NEIGHBOURS = 2.5;

/** The first and the last block that have matches of the passage's own words. */
function blocksOf(
  index: IndexedText,
  anchors: readonly Anchor[],
  { matches }: AnchorChain,
): readonly [number, number] {
  const inside = matches.filter((word, i) => word >= 0 && anchors[i]?.inside);
  return [blockOfWord(index, inside[0] ?? 0), blockOfWord(index, inside.at(-1) ?? index.words.count)];
}
