import type { Span } from '../domain/span.ts';
import { type Anchor, type AnchorChain, anchorChains, keptChance } from './anchorChains.ts';
import { blockOdds } from './blockOdds.ts';
import { spanOfEdges } from './edges.ts';
import { blockOfWord, type IndexedText } from './indexedText.ts';
import { type ParagraphKey, readParagraphKey } from './paragraphKey.ts';
import {
  anchorAt,
  anchorOffsets,
  blockOfPassage,
  type PassageCode,
  passageCheck,
  readPassageCode,
} from './passageCode.ts';
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
  const there = unchanged(index, code, hintedBlock(index, paragraph));
  if (there) return { status: 'exact', block: from, span: there, similarity: 1 };
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

/** The span where the link says that the passage is, if the words there and about it are all the same. */
function unchanged(index: IndexedText, code: PassageCode, hinted: number): Span | undefined {
  if (hinted >= index.blocks.length) return undefined;
  const first = (index.firsts[hinted] ?? 0) + code.offset;
  if (blockOfPassage(index, first, code.length) !== hinted) return undefined;
  if (passageCheck(index, first, code.length) !== code.check) return undefined;
  const offsets = anchorOffsets(code.length);
  if (!offsets.every((offset, i) => anchorAt(index, first + offset) === code.anchors[i])) return undefined;
  return spanOfEdges(index.words, { ...code, first });
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
  const found = (isOneOfMany ? alike : chains).map((chain) => {
    const { first, length } = stretchOf(index, anchors, chain, code.length);
    const exact = length === code.length && passageCheck(index, first, length) === code.check;
    const evidence = isOneOfMany ? evidenceAmong(anchors, chain, alike) : chain.evidence;
    const odds = evidence + priorOf(index, shares, code, first, isOneOfMany);
    return { first, length, exact, kept: keptOf(anchors, chain), odds };
  });
  if (!isOneOfMany) return found.map((locus) => ({ ...locus, odds: locus.odds - Math.log(GONE) }));
  // Of the paragraphs that may be the passage's, those that have no such place speak for its being gone.
  const blocks = new Set(found.map(({ first, length }) => blockOfPassage(index, first, length)));
  const elsewhere = shares.reduce((sum, share, block) => sum - (blocks.has(block) ? share : 0), 1);
  return found.map((locus) => ({ ...locus, odds: locus.odds - Math.log(GONE * Math.max(1e-3, elsewhere)) }));
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
  return anchors.reduce((sum, anchor, i) => {
    const having = others.filter(({ matches }) => (matches[i] ?? -1) >= 0).length;
    const kept = keptChance(anchor);
    const chance = Math.min(kept, Math.max(anchor.frequency, (having + 0.1) / (others.length + 1)));
    const matched = (chain.matches[i] ?? -1) >= 0;
    return sum + Math.log(matched ? kept / chance : (1 - kept) / (1 - chance));
  }, 0);
}

function keptOf(anchors: readonly Anchor[], chain: AnchorChain): number {
  const inside = anchors.flatMap((anchor, i) => (anchor.inside ? [chain.matches[i] ?? -1] : []));
  return inside.length === 0 ? 1 : inside.filter((match) => match >= 0).length / inside.length;
}

/**
 * The words of the passage as the anchors nearest to its edges give them. Where those inside and outside disagree, words
 * were put in or cut at the edge: the narrower reading, for new words there are as likely not part of it.
 */
function stretchOf(
  index: IndexedText,
  anchors: readonly Anchor[],
  chain: AnchorChain,
  length: number,
): Pick<Locus, 'first' | 'length'> {
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
  // A word of the passage that is found is never left out.
  const firstFound = inside[0] === undefined ? count : (chain.matches[inside[0]] ?? count);
  const lastFound = tail === undefined || inside.length === 0 ? -1 : (chain.matches[tail] ?? -1);
  const first = Math.min(firstFound, Math.max(0, ...starts), count);
  if (length === 0) return { first, length };
  const end = Math.max(first + 1, lastFound + 1, Math.min(count, ...ends));
  return first < count ? { first, length: end - first } : { first: count - 1, length: 1 };
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
  const beside = (shares[block - 1] ?? 0) + (shares[block + 1] ?? 0);
  if (isOneOfMany) return Math.log(share * (0.6 * near + 0.4) + 0.005 * beside + 0.02 / index.blocks.length);
  const here = share * ((0.5 * near) / (2 * spread) + 0.4 / size);
  return Math.log(here + (0.05 * beside) / size + 0.02 / (index.words.count + 1));
}
