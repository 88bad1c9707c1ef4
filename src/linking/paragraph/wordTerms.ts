import { checkOf } from '../text/indexedText.ts';
import type { Hypothesis } from './hypotheses.ts';
import { timesBetween } from './markHits.ts';
import { type Evidence, longness, type Term } from './observations.ts';
import { checkBits, lengthClass, MARKED_WORDS, MARKS, type ParagraphKey } from './paragraphKey.ts';

/** What the words of a hypothesis say for it, how many of the key's they have, and whether they are all the same in their order. */
export interface WordTerms {
  readonly terms: readonly Term[];
  readonly kept: number;
  readonly same: boolean;
}

/** The terms of the words themselves. */
export function wordTerms(evidence: Evidence, hypothesis: Hypothesis): WordTerms {
  const times = timesBetween(evidence.hits, hypothesis.from, hypothesis.to);
  const kept = times.filter((count) => count > 0).length;
  const same = kept === times.length && isSame(evidence, hypothesis);
  const terms = [...keptTerms(evidence, hypothesis, times, kept), ...sameTerms(evidence, hypothesis, same)];
  return { terms, kept, same };
}

const FORMS = { whole: 0, run: 1, head: 2, tail: 2, middle: 3 } as const;
const LOST = ['lostWhole', 'lostRun', 'lostPart', 'lostMiddle'] as const;

/** How common a word may be in other blocks and still tell something; and how often one comes by chance that no block has. */
const MOST_COMMON = 0.95;
const BY_CHANCE = 0.0005;

/**
 * How many of the marks are found, and how rare they are elsewhere: those that stand nowhere else by themselves, for these may
 * be what repeats the paragraph, as a lead does its title.
 */
function keptTerms(
  { index, key, hits }: Evidence,
  { form, from, to }: Hypothesis,
  times: readonly number[],
  kept: number,
): readonly Term[] {
  const at = FORMS[form];
  let [sole, shared] = [0, 0];
  for (const [mark, count] of times.entries()) {
    if (count === 0) continue;
    const elsewhere = ((hits.blocks[mark] ?? 1) - 1) / index.firsts.length;
    const rarity = -Math.log(Math.min(MOST_COMMON, elsewhere + (to - from) / MARKS + BY_CHANCE));
    if ((hits.times[mark] ?? 0) > count) shared += rarity;
    else sole += rarity;
  }
  const repeated = times.length === 0 ? 0 : key.repeated / times.length;
  return [
    { feature: LOST[at], at: lostClass(key, times.length - kept), value: 1 },
    { feature: 'sole', at, value: sole },
    { feature: 'shared', at, value: shared },
    { feature: 'repeated', at, value: repeated },
    { feature: 'repeatedSole', at: 0, value: repeated * sole },
  ];
}

/**
 * Of fewer marks than a key has room for, only how many are lost: a triangle, for of no marks none is lost, of one none or
 * one … Of as many, also how many were repeated: if no more are found than these, they may be those of a twin.
 */
function lostClass({ marks, repeated }: ParagraphKey, lost: number): number {
  const count = marks.length;
  return (count * (count + 1)) / 2 + lost + (count < MARKED_WORDS ? 0 : repeated * (MARKED_WORDS + 1));
}

function sameTerms({ key }: Evidence, { form }: Hypothesis, same: boolean): readonly Term[] {
  if (!same) return [];
  if (form === 'head' || form === 'tail') return [{ feature: 'same', at: 2, value: 1 }];
  return [
    { feature: 'same', at: 0, value: 1 },
    { feature: 'same', at: 1, value: longness(key) },
  ];
}

/** Whether the words are, by their number and check, those of the key; of a part, whether it begins or ends with them. */
function isSame({ index, key }: Evidence, { form, from, to, block }: Hypothesis): boolean {
  if (form === 'whole' || form === 'run')
    return lengthClass(to - from) === key.length && checkBits(checkOf(index, from, to)) === key.check;
  if (form === 'middle') return false;
  const most = (index.ends[block] ?? 0) - (index.firsts[block] ?? 0);
  for (let length = 1; length < most && lengthClass(length) <= key.length; length++) {
    if (lengthClass(length) < key.length) continue;
    const [first, end] = form === 'head' ? [from, from + length] : [to - length, to];
    if (checkBits(checkOf(index, first, end)) === key.check) return true;
  }
  return false;
}
