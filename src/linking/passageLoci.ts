import { type Anchor, type AnchorChain, anchorChains } from './anchorChains.ts';
import { blockOdds } from './blockOdds.ts';
import { evidenceAmong } from './evidenceAmong.ts';
import type { IndexedText } from './indexedText.ts';
import type { ParagraphKey } from './paragraphKey.ts';
import { homeOfPassage, type PassageCode, passageCheck } from './passageCode.ts';
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
  const shares = sharesOf(index, key, hinted);
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
    const home = homeOfPassage(index, first, length, code.offset);
    const odds = evidence + priorOf(index, shares, code, first, home, isOneOfMany);
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
    const to = begun + (code.breaks > 0 ? code.length * 1.5 : 0) + AROUND;
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

function keptOf(anchors: readonly Anchor[], chain: AnchorChain): number {
  let [inside, found] = [0, 0];
  for (let i = 0; i < anchors.length; i++) {
    if (!anchors[i]?.inside) continue;
    inside++;
    if ((chain.matches[i] ?? -1) >= 0) found++;
  }
  return inside === 0 ? 1 : found / inside;
}

/** How probably the passage's paragraph is each block. */
function sharesOf(index: IndexedText, key: ParagraphKey, hinted: number): Float64Array {
  const shares = new Float64Array(index.blocks.length);
  for (const { block, last, probability } of blockOdds(index, key, hinted))
    for (let part = block; part <= last; part++)
      shares[part] = (shares[part] ?? 0) + probability / (last - block + 1);
  return shares;
}

/**
 * The logarithm of how probable it is, by its paragraph and its offset alone, that the passage begins with word `first`.
 * Where every paragraph has such a place, the question is in which paragraph it is, not at which word.
 */
function priorOf(
  index: IndexedText,
  shares: Float64Array,
  code: PassageCode,
  first: number,
  block: number,
  isOneOfMany: boolean,
): number {
  const start = index.firsts[block] ?? 0;
  const size = Math.max(1, (index.ends[block] ?? 0) - start);
  const spread = 2 + 0.15 * Math.abs(code.offset);
  const near = Math.exp(-Math.abs(first - start - code.offset) / spread);
  const share = shares[block] ?? 0;
  const beside = (shares[block - 1] ?? 0) + (shares[block + 1] ?? 0);
  if (isOneOfMany)
    return Math.log(share * (0.6 * near + 0.4) + 0.005 * beside + 0.0005 / index.blocks.length);
  const here = share * ((0.5 * near) / (2 * spread) + 0.4 / size);
  return Math.log(here + (0.05 * beside) / size + 0.02 / (index.words.count + 1));
}
