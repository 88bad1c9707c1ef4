import { type Anchor, type AnchorChain, anchorChains, keptChance } from './anchorChains.ts';
import { blockOdds } from './blockOdds.ts';
import { spanOfEdges } from './edges.ts';
import { blockOfWord, type IndexedText } from './indexedText.ts';
import { type ParagraphKey, readParagraphKey } from './paragraphKey.ts';
import { blockOfPassage, type PassageCode, passageCheck, readPassageCode } from './passageCode.ts';
import { blockIdOf, type PassagePlace } from './place.ts';
import type { Resolution } from './resolution.ts';
import { hintedBlock, resolveBlock } from './resolveBlock.ts';

/** A stretch of words that may be the passage. */
interface Locus {
  readonly first: number;
  readonly length: number;
  readonly exact: boolean;
  /** The share of the kept words inside the passage that are found. */
  readonly kept: number;
  /** The logarithm of how probable it is, up to a factor that all share. */
  readonly odds: number;
}

const SURE_ENOUGH = 0.9;
const ENOUGH_KEPT = 0.34;
/** How probable it is that a link's passage is not there any more. */
const GONE = 0.1;

/** Finds the words of a passage: the very words if they are there, else what is left of them between what stood around them. */
export function resolvePassage(index: IndexedText, place: PassagePlace): Resolution {
  const paragraph = { kind: place.block, hint: place.hint, key: place.key } as const;
  const code = readPassageCode(place.code);
  const key = readParagraphKey(place.key);
  if (!code || !key) return resolveBlock(index, paragraph);
  const from = blockIdOf(paragraph);
  const { best, sure } = mostProbable(loci(index, key, code, hintedBlock(index, paragraph)));
  const span = best && spanOfEdges(index.words, { ...code, ...best });
  const block = best && index.blocks[blockOfPassage(index, best.first, best.length)]?.id;
  if (!best || !span || block === undefined || sure < SURE_ENOUGH || best.kept < ENOUGH_KEPT) {
    const around = resolveBlock(index, paragraph);
    const similarity = best ? best.kept * sure : 0;
    return { status: 'gone', from, similarity, ...(around.status === 'gone' ? {} : { block: around.block }) };
  }
  if (best.exact && block === from) return { status: 'exact', block, span, similarity: 1 };
  if (best.exact) return { status: 'moved', block, span, from, similarity: 1 };
  const changed = { status: 'changed', block, span, similarity: Math.min(0.99, best.kept), sure } as const;
  return block === from ? changed : { ...changed, from };
}

/** The places where the passage may be, each with the logarithm of its weight, and the weight of its being gone. */
function loci(index: IndexedText, key: ParagraphKey, code: PassageCode, hinted: number): readonly Locus[] {
  const { anchors, chains } = anchorChains(index, code);
  const shares = sharesOf(index, key, hinted);
  const [top] = chains;
  const alike = chains.filter(
    ({ evidence }) => top !== undefined && evidence >= Math.max(1, top.evidence * 0.5),
  );
  const isOneOfMany = alike.length > 1;
  const gone = isOneOfMany
    ? Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0)) + Math.exp(-(top?.evidence ?? 0))
    : 1;
  const found = chains.flatMap((chain) => {
    const { first, length } = stretchOf(anchors, chain, code.length);
    if (first < 0 || first + length > index.words.count) return [];
    const exact = length === code.length && passageCheck(index, first, length) === code.check;
    const evidence = isOneOfMany ? evidenceAmong(anchors, chain, alike) : chain.evidence;
    const odds = evidence + priorOf(index, shares, code, first, isOneOfMany);
    return [{ first, length, exact, kept: keptOf(anchors, chain), odds }];
  });
  return found.map((locus) => ({ ...locus, odds: locus.odds - Math.log(GONE * gone) }));
}

function mostProbable(all: readonly Locus[]): { readonly best: Locus | undefined; readonly sure: number } {
  let best: Locus | undefined;
  for (const locus of all) if (!best || locus.odds > best.odds) best = locus;
  if (!best) return { best, sure: 0 };
  let total = Math.exp(-best.odds);
  for (const locus of all)
    if (locus === best || !overlap(locus, best)) total += Math.exp(locus.odds - best.odds);
  return { best, sure: 1 / total };
}

function overlap(a: Locus, b: Locus): boolean {
  return a.first < b.first + b.length && b.first < a.first + a.length;
}

/**
 * The logarithm of how much likelier the chain is at the passage's place than at one of the others like it, in lists and
 * formulas: the words that these have too prove nothing.
 */
function evidenceAmong(
  anchors: readonly Anchor[],
  chain: AnchorChain,
  alike: readonly AnchorChain[],
): number {
  const others = alike.filter((other) => other !== chain);
  const spacing = others.reduce((sum, other) => sum + other.spacing, 0) / Math.max(1, others.length);
  return anchors.reduce((sum, anchor, i) => {
    const having = others.filter(({ matches }) => (matches[i] ?? -1) >= 0).length;
    const kept = keptChance(anchor);
    const chance = Math.min(kept, Math.max(anchor.frequency, (having + 0.1) / (others.length + 1)));
    const matched = (chain.matches[i] ?? -1) >= 0;
    return sum + Math.log(matched ? kept / chance : (1 - kept) / (1 - chance));
  }, chain.spacing - spacing);
}

function keptOf(anchors: readonly Anchor[], chain: AnchorChain): number {
  const inside = anchors.flatMap((anchor, i) => (anchor.inside ? [chain.matches[i] ?? -1] : []));
  return inside.length === 0 ? 1 : inside.filter((match) => match >= 0).length / inside.length;
}

/** The words between the edges that the matched anchors nearest to them give. */
function stretchOf(
  anchors: readonly Anchor[],
  chain: AnchorChain,
  length: number,
): Pick<Locus, 'first' | 'length'> {
  const first = positionOf(anchors, chain, 0, -1);
  const last = length === 0 ? first - 1 : Math.max(first, positionOf(anchors, chain, length - 1, 1));
  return { first, length: last - first + 1 };
}

function positionOf(anchors: readonly Anchor[], chain: AnchorChain, offset: number, outward: number): number {
  let best = Number.POSITIVE_INFINITY;
  let position = -1;
  for (const [i, anchor] of anchors.entries()) {
    const match = chain.matches[i] ?? -1;
    if (match < 0) continue;
    const distance =
      Math.abs(anchor.offset - offset) - (Math.sign(anchor.offset - offset) === outward ? 0.5 : 0);
    if (distance >= best) continue;
    best = distance;
    position = match - anchor.offset + offset;
  }
  return position;
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
  isOneOfMany: boolean,
): number {
  const block = Math.max(0, blockOfWord(index, first));
  const start = index.firsts[block] ?? 0;
  const size = Math.max(1, (index.ends[block] ?? 0) - start);
  const spread = 2 + 0.15 * code.offset;
  const near = Math.exp(-Math.abs(first - start - code.offset) / spread);
  const share = shares[block] ?? 0;
  const beside = 0.05 * ((shares[block - 1] ?? 0) + (shares[block + 1] ?? 0));
  if (isOneOfMany) return Math.log(share * (0.6 * near + 0.4) + beside + 0.02 / index.blocks.length);
  const here = share * ((0.5 * near) / (2 * spread) + 0.4 / size);
  return Math.log(here + beside / size + 0.02 / (index.words.count + 1));
}
