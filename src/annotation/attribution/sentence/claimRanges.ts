import { isComplementiser } from '../../phrases/complement.ts';
import type { Token } from '../../tokens/token.ts';

/** A content is parted only where so many words stand on both sides; shorter ones are one claim. */
const SHORTEST = 4;
/** Before this many words only «وأن» begins another claim: what follows still explains what was named. */
const OPENING = 12;

/** The tokens of a claim, the last one left out. */
export interface ClaimRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The claims that a content from token `from` to `end` makes, parted where «وأن» goes on («أكد أن … وأن …») and, in a long one, where a clause of its own
 * begins: «، وهو …», «والذي …», and the cause («لسبب بسيط وهو فشل …», «بسبب …», «لأن …»).
 */
export function claimRanges(tokens: readonly Token[], from: number, end: number): readonly ClaimRange[] {
  const ranges: ClaimRange[] = [];
  let start = from;
  let quoted = false;
  for (let at = from + 2; at < end; at++) {
    const token = tokens[at];
    if (!token?.word) {
      if (/^[«»“”]$/.test(token?.written ?? '')) quoted = /^[«“]$/.test(token?.written ?? '');
      continue;
    }
    const goesOn = token.folded.startsWith('و') && isComplementiser(token.folded);
    const parts = !quoted && at - start >= OPENING && end - at >= SHORTEST && opensClause(tokens, at);
    if (!goesOn && !parts) continue;
    ranges.push({ from: start, to: at });
    start = causeStart(tokens, at, end);
    at = start;
  }
  return [...ranges, { from: start, to: end }];
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const { folded } = tokens[at] ?? { folded: '' };
  if (/^و(الذي|التي|الذين)$/.test(folded) || CAUSE.test(folded)) return true;
  const before = tokens[at - 1]?.written;
  return /^و(هو|هي|هم)$/.test(folded) && (before === '،' || before === ',');
}

const CAUSE = /^(لسبب|بسبب|لان|لانه|لانها|لانهم|نظرا)$/;

/** «لسبب بسيط وهو | فشل …»: the claim is what the cause is. */
function causeStart(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.folded !== 'لسبب') return at;
  for (let k = at + 1; k <= at + 3 && k + SHORTEST < end; k++)
    if (/^و?(هو|هي)$/.test(tokens[k]?.folded ?? '')) return k + 1;
  return at;
}
