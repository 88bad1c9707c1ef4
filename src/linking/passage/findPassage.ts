import type { Span } from '../../domain/span.ts';
import { isUnchanged } from '../paragraph/blockOdds.ts';
import { hintedBlock, resolveBlock } from '../paragraph/findParagraph.ts';
import { type ParagraphKey, readParagraphKey } from '../paragraph/paragraphKey.ts';
import { blockIdOf, type PassagePlace } from '../place.ts';
import type { Resolution } from '../resolution.ts';
import type { IndexedText } from '../text/indexedText.ts';
import { spanOfEdges } from './edges.ts';
import { blockOfPassage, type PassageCode, passageCheck } from './passageCode.ts';
import { readPassageCode } from './passageCodeText.ts';
import { type Locus, passageLoci } from './passageLoci.ts';

/** How probable the best place must be, and what share of the kept words it must have, for the link to lead there. */
const SURE_ENOUGH = 0.8;
const ENOUGH_KEPT = 0.34;

/** Finds the words of a passage: the very words if they are there, else what is left of them between what stood around them. */
export function resolvePassage(index: IndexedText, place: PassagePlace): Resolution {
  const paragraph = { kind: place.block, hint: place.hint, key: place.key } as const;
  const code = readPassageCode(place.code);
  const key = readParagraphKey(place.key);
  if (!code || !key) return resolveBlock(index, paragraph);
  const from = blockIdOf(paragraph);
  const hinted = hintedBlock(index, paragraph) + (code.offset < 0 ? 1 : 0);
  const there = unchanged(index, key, code, hinted);
  if (there) return { status: 'exact', block: from, span: there, similarity: 1 };
  const { best, sure } = mostProbable(passageLoci(index, key, code, hinted));
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

/** The span where the link says that the passage is, if the words there and about it and its paragraph are all the same. */
function unchanged(
  index: IndexedText,
  key: ParagraphKey,
  code: PassageCode,
  hinted: number,
): Span | undefined {
  if (hinted >= index.blocks.length || !isUnchanged(index, key, hinted)) return undefined;
  const first = (index.firsts[hinted] ?? 0) + code.offset;
  if (first < 0 || (index.ends[hinted] ?? 0) !== first + code.homeEnd) return undefined;
  if (passageCheck(index, first, code.length) !== code.check) return undefined;
  if (!code.anchors.every(({ offset, bits }) => index.anchors[first + offset] === bits)) return undefined;
  return spanOfEdges(index.words, { ...code, first });
}

function mostProbable(all: readonly Locus[]): { readonly best: Locus | undefined; readonly sure: number } {
  let best: Locus | undefined;
  for (const locus of all) if (!best || locus.odds > best.odds) best = locus;
  if (!best) return { best, sure: 0 };
  let total = Math.exp(-best.odds);
  for (const locus of all)
    if (locus === best || !isSamePlace(locus, best)) total += Math.exp(locus.odds - best.odds);
  return { best, sure: 1 / total };
}

/** Whether the two have most of their words in common: then a link to the one is no wrong answer for the other. */
function isSamePlace(a: Locus, b: Locus): boolean {
  const [aEnd, bEnd] = [a.first + a.length, b.first + b.length];
  const both = Math.min(aEnd, bEnd) - Math.max(a.first, b.first);
  return both * 2 > Math.max(aEnd, bEnd) - Math.min(a.first, b.first);
}
