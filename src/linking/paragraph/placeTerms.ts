import { goesOn } from './besideOdds.ts';
import type { Hypothesis } from './hypotheses.ts';
import { NO_MARK } from './neighbours.ts';
import { AS_LONG, type Evidence, isAsLong, type Term } from './observations.ts';
import { lengthened, lengthOf } from './paragraphKey.ts';

/** What speaks for a hypothesis beside its words: where it is, what is about it, how long it is. */
export function placeTerms(evidence: Evidence, hypothesis: Hypothesis): readonly Term[] {
  const { form, block } = hypothesis;
  return [
    { feature: 'shift', at: shiftClass(block - evidence.hinted), value: 1 },
    ...besideTerms(evidence, hypothesis),
    ...(form === 'whole' || form === 'run'
      ? wholeTerms(evidence, hypothesis)
      : partTerms(evidence, hypothesis)),
  ];
}

/** 0 for no move, 1 to 3 for so many blocks on, 4 to 6 for so many back, 7 up to six either way, 8 for more. */
function shiftClass(shift: number): number {
  const distance = Math.abs(shift);
  if (distance > 3) return distance > 6 ? 8 : 7;
  return shift < 0 ? 3 + distance : distance;
}

/** What the words of the neighbours tell on the sides where a hypothesis begins or ends a block; apart where there were none. */
function besideTerms({ key, beside }: Evidence, { form, block, last }: Hypothesis): readonly Term[] {
  const terms: Term[] = [];
  if (form !== 'tail' && form !== 'middle')
    terms.push({ feature: 'before', at: Number(key.before === NO_MARK), value: beside.before[block] ?? 0 });
  if (form !== 'head' && form !== 'middle')
    terms.push({ feature: 'after', at: Number(key.after === NO_MARK), value: beside.after[last + 1] ?? 0 });
  return terms;
}

/**
 * How long it is, which proves little where most blocks are as long; and whether the block may be itself the neighbour whose
 * word was kept.
 */
function wholeTerms(
  { key, beside, asLong }: Evidence,
  { form, block, last, from, to }: Hypothesis,
): readonly Term[] {
  const at = lengthenedClass(lengthened(to - from, key.length));
  const terms: Term[] = [{ feature: form === 'run' ? 'runLength' : 'length', at, value: 1 }];
  if (isAsLong(to - from, key)) terms.push({ feature: 'asLong', at: 0, value: -Math.log(asLong) });
  if (last - block > 1) terms.push({ feature: 'parts', at: 0, value: 1 });
  if (key.before !== NO_MARK)
    terms.push({ feature: 'self', at: 0, value: Math.max(0, beside.before[last + 1] ?? 0) });
  if (key.after !== NO_MARK)
    terms.push({ feature: 'self', at: 1, value: Math.max(0, beside.after[block] ?? 0) });
  return terms;
}

const LENGTHENED = [-1.5, -0.8, -0.45, -AS_LONG, AS_LONG, 0.45, 0.8, 1.5] as const;

/** In which of the nine ranges between and beyond these bounds a logarithm of lengthening is. */
function lengthenedClass(logarithm: number): number {
  return LENGTHENED.filter((bound) => logarithm > bound).length;
}

/** Whether the neighbours go on in the same block (not, yes, there were none: 0 to 2 after, 3 to 5 before), and how much it has else. */
function partTerms({ index, key }: Evidence, { form, block, from, to }: Hypothesis): readonly Term[] {
  const [first, end] = [index.firsts[block] ?? 0, index.ends[block] ?? 0];
  const length = Math.round(lengthOf(key));
  const slack = Math.ceil(0.15 * lengthOf(key)) + 1;
  const terms: Term[] = [
    { feature: 'room', at: form === 'middle' ? 1 : 0, value: Math.log((end - first) / lengthOf(key)) },
  ];
  const answer = (has: boolean | undefined) => (has === undefined ? 2 : Number(has));
  if (form !== 'tail') {
    const after = goesOn(index, key, { first, end, border: from + length, slack }, 1);
    terms.push({ feature: 'goesOn', at: answer(after), value: 1 });
  }
  if (form !== 'head') {
    const before = goesOn(index, key, { first, end, border: to - length, slack }, -1);
    terms.push({ feature: 'goesOn', at: 3 + answer(before), value: 1 });
  }
  return terms;
}
