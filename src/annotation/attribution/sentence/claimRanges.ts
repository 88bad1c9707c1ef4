import { isComplementiser } from '../../lexicons/complementiser.ts';
import { foldedAt } from '../../tokens/foldedAt.ts';
import type { Token } from '../../tokens/token.ts';

/** A content is parted only where so many tokens are left on each side; shorter ones are one claim. */
const SHORTEST_CLAIM = 4;
/** Before so many tokens only «وأن» begins another claim: what follows still explains what was named. */
const OPENING_TOKENS = 12;
/** So far behind «لسبب» the pronoun may stand that leads to the cause: «لسبب بسيط وهو …». */
const CAUSE_WITHIN_TOKENS = 3;
const CAUSE = /^(لسبب|بسبب|لان|لانه|لانها|لانهم|نظرا)$/;

/** The tokens of a claim, `to` left out. */
export interface ClaimRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The claims that a content from token `from` to `end` makes. It is parted where «وأن» goes on («أكد أن … وأن
 * …») and, if it is long, where a clause of its own begins («، وهو …», «والذي …») or a cause («بسبب …», «لأن
 * …», «لسبب بسيط وهو فشل …»).
 */
export function claimRanges(tokens: readonly Token[], from: number, end: number): readonly ClaimRange[] {
  const ranges: ClaimRange[] = [];
  let start = from;
  let quoted = false;
  for (let index = from + 2; index < end; index++) {
    const token = tokens[index];
    if (!token?.word) {
      if (token && /^[«»“”]$/.test(token.written)) quoted = /^[«“]$/.test(token.written);
      continue;
    }
    const goesOn = token.folded.startsWith('و') && isComplementiser(token.folded);
    const isLong = index - start >= OPENING_TOKENS && end - index >= SHORTEST_CLAIM;
    if (!goesOn && (quoted || !isLong || !opensClause(tokens, index))) continue;
    ranges.push({ from: start, to: index });
    start = causeStart(tokens, index, end);
    index = start;
  }
  return [...ranges, { from: start, to: end }];
}

/** «والذي …», «بسبب …»; «وهو …» only after a comma. */
function opensClause(tokens: readonly Token[], index: number): boolean {
  const folded = foldedAt(tokens, index);
  if (/^و(الذي|التي|الذين)$/.test(folded) || CAUSE.test(folded)) return true;
  const before = tokens[index - 1]?.written;
  return /^و(هو|هي|هم)$/.test(folded) && (before === '،' || before === ',');
}

/** «لسبب بسيط وهو | فشل …»: the claim is what the cause is. */
function causeStart(tokens: readonly Token[], index: number, end: number): number {
  if (foldedAt(tokens, index) !== 'لسبب') return index;
  for (let near = index + 1; near <= index + CAUSE_WITHIN_TOKENS && near + SHORTEST_CLAIM < end; near++)
    if (/^و?(هو|هي)$/.test(foldedAt(tokens, near))) return near + 1;
  return index;
}
