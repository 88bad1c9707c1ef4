import { type Anchor, type AnchorChain, anchorsOf, chainFrom } from './anchorChain.ts';
import { blockOdds } from './blockOdds.ts';
import { spanOfEdges } from './edges.ts';
import { blockOfWord, type IndexedText } from './indexedText.ts';
import { type ParagraphKey, readParagraphKey } from './paragraphKey.ts';
import { blockOfPassage, type PassageCode, passageCheck, readPassageCode } from './passageCode.ts';
import type { PassagePlace } from './place.ts';
import type { Resolution } from './resolution.ts';
import { hintedBlock, resolveBlock } from './resolveBlock.ts';

/** A stretch of words that may be the passage, and the odds for it. */
interface Locus {
  readonly first: number;
  readonly length: number;
  readonly exact: boolean;
  readonly kept: number;
  readonly odds: number;
}

const SURE_ENOUGH = 0.9;
const ENOUGH_KEPT = 0.34;
const PRIOR_GONE = 0.1;

/** Finds the words of a passage: the very words if they are there, else what is left of them between what stood around them. */
export function resolvePassage(index: IndexedText, place: PassagePlace): Resolution {
  const paragraph = { kind: place.block, hint: place.hint, key: place.key } as const;
  const code = readPassageCode(place.code);
  const key = readParagraphKey(place.key);
  if (!code || !key) return resolveBlock(index, paragraph);
  const from = `${place.block === 'heading' ? 'h' : 'p'}${place.hint}`;
  const { best, sure } = mostProbable(loci(index, place, key, code));
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

function mostProbable(all: readonly Locus[]): { readonly best: Locus | undefined; readonly sure: number } {
  let best: Locus | undefined;
  for (const locus of all) if (!best || locus.odds > best.odds) best = locus;
  if (!best) return { best, sure: 0 };
  let total = Math.exp(Math.log(PRIOR_GONE) - best.odds);
  for (const locus of all)
    if (locus === best || !overlap(locus, best)) total += Math.exp(locus.odds - best.odds);
  return { best, sure: 1 / total };
}

function overlap(a: Locus, b: Locus): boolean {
  return a.first < b.first + b.length && b.first < a.first + a.length;
}

function loci(
  index: IndexedText,
  place: PassagePlace,
  key: ParagraphKey,
  code: PassageCode,
): readonly Locus[] {
  const anchors = anchorsOf(index, code);
  const prior = priorOf(index, place, key, code);
  const seen = new Set<string>();
  const found = new Map<string, Locus>();
  const add = (chain: AnchorChain) => {
    const { first, length } = stretchOf(anchors, chain, code.length);
    if (first < 0 || first + length > index.words.count) return;
    const exact = length === code.length && passageCheck(index, first, length) === code.check;
    const odds = chain.evidence + prior(first);
    const name = `${first}+${length}`;
    if ((found.get(name)?.odds ?? Number.NEGATIVE_INFINITY) < odds)
      found.set(name, { first, length, exact, kept: chain.kept, odds });
  };
  anchors.forEach((anchor, seed) => {
    for (const at of anchor.occurrences.slice(0, 200)) {
      if (seen.has(`${seed}@${at}`)) continue;
      const chain = chainFrom(anchors, seed, at);
      for (const [i, match] of chain.matches.entries()) seen.add(`${i}@${match}`);
      add(chain);
    }
  });
  return [...found.values()];
}

/** The words between the edges that the matched anchors nearest to them give. */
function stretchOf(
  anchors: readonly Anchor[],
  chain: AnchorChain,
  length: number,
): { first: number; length: number } {
  const first = positionOf(anchors, chain, 0, -1);
  const last = length === 0 ? first - 1 : Math.max(first, positionOf(anchors, chain, length - 1, 1));
  return { first, length: last - first + 1 };
}

function positionOf(anchors: readonly Anchor[], chain: AnchorChain, offset: number, outward: number): number {
  let best = Number.POSITIVE_INFINITY;
  let position = -1;
  anchors.forEach((anchor, i) => {
    const match = chain.matches[i] ?? -1;
    if (match < 0) return;
    const distance =
      Math.abs(anchor.offset - offset) - (Math.sign(anchor.offset - offset) === outward ? 0.5 : 0);
    if (distance >= best) return;
    best = distance;
    position = match - anchor.offset + offset;
  });
  return position;
}

/** The logarithm of how probable it is, before any look at the words, that the passage begins with a word. */
function priorOf(
  index: IndexedText,
  place: PassagePlace,
  key: ParagraphKey,
  code: PassageCode,
): (first: number) => number {
  const hinted = hintedBlock(index, { kind: place.block, hint: place.hint, key: place.key });
  const weights = new Float64Array(index.blocks.length);
  for (const { block, probability } of blockOdds(index, key, hinted)) weights[block] = probability;
  return (first) => {
    const block = Math.max(0, blockOfWord(index, first));
    const share = (b: number) => weights[b] ?? 0;
    const start = index.firsts[block] ?? 0;
    const size = Math.max(1, (index.ends[block] ?? 0) - start);
    const drift = Math.abs(first - start - code.offset);
    const spread = 2 + 0.15 * code.offset;
    const here = share(block) * ((0.5 * Math.exp(-drift / spread)) / (2 * spread) + 0.4 / size);
    const beside = (0.05 * (share(block - 1) + share(block + 1))) / size;
    return Math.log(here + beside + 0.02 / (index.words.count + 1));
  };
}
