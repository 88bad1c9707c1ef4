import { type AnchorChain, type AnchoredText, anchorChains } from './anchorChains.ts';
import { type BlockOdds, blockOdds } from './blockOdds.ts';
import { evidenceAmong } from './evidenceAmong.ts';
import { blockOfWord, type IndexedText } from './indexedText.ts';
import type { ParagraphKey } from './paragraphKey.ts';
import { type PassageCode, passageCheck } from './passageCode.ts';
import { passageStretch, type Stretch } from './passageStretch.ts';

/** A stretch of words that may be the passage. */
export interface Locus extends Stretch {
  readonly exact: boolean;
  /** The share of the kept words inside the passage that are found. */
  readonly kept: number;
  /** The logarithm of how probable it is, up to a factor that all share. */
  readonly odds: number;
}

/** How probable it is that a link's passage is not there any more. */
const GONE = 0.1;

/** The places where the passage may be, each with the logarithm of how much likelier it is there than gone. */
export function passageLoci(
  index: IndexedText,
  key: ParagraphKey,
  code: PassageCode,
  hinted: number,
): readonly Locus[] {
  const homes = blockOdds(index, key, hinted);
  const shares = sharesOf(index, homes);
  const { anchors, chains } = anchorChains(index, code);
  const near = chainsAt(index, code, shares);
  const least = Math.max(1, (chains[0]?.evidence ?? 0) * 0.5);
  const alike = distinct([...near, ...chains]).filter(({ evidence }) => evidence >= least);
  const isOneOfMany = alike.length > 1;
  // Where every paragraph has such words, the ones of the likeliest paragraphs are looked at however few are left.
  const weighed = isOneOfMany ? distinct([...alike, ...near]) : chains;
  const found = weighed.map((chain) => {
    const { first, length } = passageStretch(index, anchors, chain, code.length);
    const exact = length === code.length && passageCheck(index, first, length) === code.check;
    const evidence = isOneOfMany ? evidenceAmong(index, anchors, chain, alike) : chain.evidence;
    const home = homeOf(index, code, { anchors, chains }, chain, first);
    const odds = evidence + Math.log(placeOdds(index, homes, shares, code, first, home, isOneOfMany));
    const repeated = chain.evidence - evidence;
    return { first, length, exact, kept: keptOf(anchors, chain), odds, home, repeated };
  });
  const gone = isOneOfMany ? goneAmong(shares, found) : GONE;
  return found.map((locus) => ({ ...locus, odds: locus.odds - Math.log(gone) }));
}

/**
 * How probable it is that a passage such as every paragraph has is gone: surely if its paragraph is; but if that is there
 * and has such words, less by what these tell (`repeated`), for it is not among the others that they have to be found.
 */
function goneAmong(
  shares: Float64Array,
  found: readonly { readonly home: number; readonly repeated: number }[],
): number {
  const missing = new Float64Array(shares.length).fill(1);
  for (const { home, repeated } of found) missing[home] = Math.min(missing[home] ?? 1, Math.exp(-repeated));
  return shares.reduce((gone, share, block) => gone - share * (1 - GONE * (missing[block] ?? 1)), 1.001);
}

/** How many paragraphs are looked into by themselves, and how probable they must be. */
const MOST_LIKELY = 3;
const LIKELY = 0.02;

/** The best chains that begin in the paragraphs which are most probably the passage's. */
function chainsAt(index: IndexedText, code: PassageCode, shares: Float64Array): readonly AnchorChain[] {
  const likely = [...shares.keys()]
    .filter((block) => (shares[block] ?? 0) >= LIKELY)
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))
    .slice(0, MOST_LIKELY);
  return likely.flatMap((block) => {
    const before = Math.max(0, -code.offset) * 1.3 + AROUND;
    const begun = index.ends[block] ?? 0;
    const to = begun + (code.homeEnd < code.length ? code.length * 1.5 : 0) + AROUND;
    return anchorChains(index, code, { from: (index.firsts[block] ?? 0) - before, begun, to }).chains.slice(
      0,
      2,
    );
  });
}

/** How many words before and after a paragraph may be of what stood around a passage. */
const AROUND = 3;

function distinct(chains: readonly AnchorChain[]): readonly AnchorChain[] {
  return [...new Map(chains.map((chain) => [chain.matches.join(' '), chain])).values()];
}

function keptOf(anchors: AnchoredText['anchors'], chain: AnchorChain): number {
  let [inside, found] = [0, 0];
  for (let i = 0; i < anchors.length; i++) {
    if (!anchors[i]?.inside) continue;
    inside++;
    if ((chain.matches[i] ?? -1) >= 0) found++;
  }
  return inside === 0 ? 1 : found / inside;
}

/** How probably each block is the passage's paragraph, or one of the parts of it. */
function sharesOf(index: IndexedText, homes: readonly BlockOdds[]): Float64Array {
  const shares = new Float64Array(index.blocks.length);
  for (const { block, last, probability } of homes)
    for (let part = block; part <= last; part++)
      shares[part] = (shares[part] ?? 0) + probability / (last - block + 1);
  return shares;
}

/**
 * The block that would be the passage's home if it stood where the chain is: the one that has most of the home's words; if
 * none of these is found, the one that is as far from word `first` as it was.
 */
function homeOf(
  index: IndexedText,
  code: PassageCode,
  { anchors }: AnchoredText,
  { matches }: AnchorChain,
  first: number,
): number {
  const homeEnd = code.homeEnd;
  const counts = new Map<number, number>();
  for (const [i, { offset }] of anchors.entries()) {
    const word = matches[i] ?? -1;
    if (word < 0 || offset < -code.offset || offset >= homeEnd) continue;
    const block = blockOfWord(index, word);
    counts.set(block, (counts.get(block) ?? 0) + 1);
  }
  let [home, most] = [-1, 0];
  for (const [block, count] of counts) if (count > most) [home, most] = [block, count];
  if (home >= 0) return home;
  const word = Math.min(index.words.count - 1, first + Math.max(0, -code.offset));
  return Math.max(0, blockOfWord(index, word));
}

/**
 * How probable it is, by its paragraph and its offset alone, that the passage begins with word `first`.
 * Where every paragraph has such a place, the question is in which paragraph it is, not at which word.
 */
function placeOdds(
  index: IndexedText,
  homes: readonly BlockOdds[],
  shares: Float64Array,
  code: PassageCode,
  first: number,
  home: number,
  isOneOfMany: boolean,
): number {
  const size = Math.max(1, (index.ends[home] ?? 0) - (index.firsts[home] ?? 0));
  const spread = 2 + 0.15 * Math.abs(code.offset);
  let [near, here] = [0, 0];
  for (const { block, last, probability } of homes) {
    if (home < block || home > last) continue;
    const distance = Math.abs(first - (index.firsts[block] ?? 0) - code.offset);
    near += probability * Math.exp(-distance / spread);
    here += probability;
  }
  const beside = (shares[home - 1] ?? 0) + (shares[home + 1] ?? 0);
  if (isOneOfMany) return 0.6 * near + 0.4 * here + 0.005 * beside + 0.0005 / index.blocks.length;
  return (0.25 * near) / spread + (0.4 * here + 0.05 * beside) / size + 0.02 / (index.words.count + 1);
}
