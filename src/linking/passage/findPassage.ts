import { at } from '../../domain/at.ts';
import type { Span } from '../../domain/span.ts';
import { isInPlace } from '../paragraph/findParagraph.ts';
import type { ParagraphKey } from '../paragraph/paragraphKey.ts';
import type { Finding } from '../text/finding.ts';
import { type IndexedText, wordsOfBlock } from '../text/indexedText.ts';
import { spanOfEdges } from './edges.ts';
import { type PassageCandidate, passageCandidates } from './passageCandidates.ts';
import { blockOfPassage, type PassageCode, passageCheck } from './passageCode.ts';
import { passageSearch } from './passageSearch.ts';
import type { Stretch } from './passageStretch.ts';

/**
 * The most probable place of a passage; undefined if none of its words is found. `named` is the number of the
 * block in which it begins, by its link; past the last one, the number after all blocks.
 */
export function findPassage(
  index: IndexedText,
  key: ParagraphKey,
  code: PassageCode,
  named: number,
): Finding | undefined {
  if (index.blocks.length === 0) return undefined;
  const home = named + (code.offset < 0 ? 1 : 0);
  const inPlace = spanInPlace(index, key, code, home);
  if (inPlace)
    return { block: at(index.blocks, named).id, span: inPlace, exact: true, found: 1, probability: 1 };
  const all = passageCandidates(passageSearch(index, key, code, home));
  const best = mostProbable(all);
  if (!best) return undefined;
  return {
    block: at(index.blocks, blockOfPassage(index, best.first, best.length)).id,
    span: spanOfEdges(index.words, { ...code, ...best }),
    exact: best.exact,
    found: best.found,
    probability: probabilityOf(best, all),
  };
}

/** The span that the link names, if the words there, those about it and its home are all the same. */
function spanInPlace(
  index: IndexedText,
  key: ParagraphKey,
  code: PassageCode,
  home: number,
): Span | undefined {
  if (home >= index.blocks.length || !isInPlace(index, key, home)) return undefined;
  const range = wordsOfBlock(index, home);
  const first = range.first + code.offset;
  if (first < 0 || range.end !== first + code.homeEnd) return undefined;
  if (first + code.length > index.words.count) return undefined;
  if (passageCheck(index, first, code.length) !== code.check) return undefined;
  if (!code.anchors.every(({ offset, hash }) => index.anchors[first + offset] === hash)) return undefined;
  return spanOfEdges(index.words, { ...code, first });
}

function mostProbable(all: readonly PassageCandidate[]): PassageCandidate | undefined {
  let best: PassageCandidate | undefined;
  for (const candidate of all) if (!best || candidate.logOdds > best.logOdds) best = candidate;
  return best;
}

/** The posterior probability of `best` (a softmax), with the candidates at about the same place left out. */
function probabilityOf(best: PassageCandidate, all: readonly PassageCandidate[]): number {
  // Of odds to being gone, being gone itself has the logarithm 0.
  let total = Math.exp(-best.logOdds);
  for (const candidate of all)
    if (candidate === best || !isSamePlace(candidate, best))
      total += Math.exp(candidate.logOdds - best.logOdds);
  return 1 / total;
}

/**
 * Whether the two have most of their words in common: then a link that leads to the one is no wrong answer
 * for the other.
 */
function isSamePlace(a: Stretch, b: Stretch): boolean {
  const [aEnd, bEnd] = [a.first + a.length, b.first + b.length];
  const both = Math.min(aEnd, bEnd) - Math.max(a.first, b.first);
  return both * 2 > Math.max(aEnd, bEnd) - Math.min(a.first, b.first);
}
