import { at } from '../../domain/at.ts';
import { wordsOfBlock } from '../text/indexedText.ts';
import type { Hypothesis } from './hypotheses.ts';
import { NO_MARK } from './markedWords.ts';
import { goesOn } from './neighbourRatios.ts';
import { isAsLong, type Observations, SAME_LENGTH, type Term } from './observations.ts';
import { logGrowth, wordCountOf } from './paragraphKey.ts';

/**
 * The terms of where a hypothesis places the paragraph: how far it moved, what its neighbours are, how long
 * it is.
 */
export function placeTerms(observations: Observations, hypothesis: Hypothesis): readonly Term[] {
  const { form, block } = hypothesis;
  return [
    { feature: 'shift', bin: shiftBin(block - observations.hinted), value: 1 },
    ...neighbourTerms(observations, hypothesis),
    ...(form === 'whole' || form === 'run'
      ? wholeTerms(observations, hypothesis)
      : partTerms(observations, hypothesis)),
  ];
}

/**
 * 0 for no move, 1 to 3 for so many blocks on, 4 to 6 for 1 to 3 back, 7 for 4 to 6 either way, 8 for more.
 */
function shiftBin(shift: number): number {
  const distance = Math.abs(shift);
  if (distance > 3) return distance > 6 ? 8 : 7;
  return shift < 0 ? 3 + distance : distance;
}

/**
 * What the neighbours tell at the sides where the paragraph begins or ends a block. Bin 1 is for where it had
 * none.
 */
function neighbourTerms(
  { key, neighbours }: Observations,
  { form, block, last }: Hypothesis,
): readonly Term[] {
  const terms: Term[] = [];
  if (form !== 'tail' && form !== 'middle')
    terms.push({
      feature: 'before',
      bin: Number(key.before === NO_MARK),
      value: at(neighbours.before, block),
    });
  if (form !== 'head' && form !== 'middle')
    terms.push({
      feature: 'after',
      bin: Number(key.after === NO_MARK),
      value: at(neighbours.after, last + 1),
    });
  return terms;
}

/**
 * Of whole blocks, how long they are, which proves little where most blocks are as long; and whether the
 * block has a kept word of a neighbour (`self`): then it may be that neighbour.
 */
function wholeTerms(
  { key, neighbours, shareAsLong }: Observations,
  { form, block, last, range }: Hypothesis,
): readonly Term[] {
  const words = range.end - range.first;
  const terms: Term[] = [
    { feature: form === 'run' ? 'runLength' : 'length', bin: growthBin(logGrowth(words, key)), value: 1 },
  ];
  if (isAsLong(words, key)) terms.push({ feature: 'asLong', bin: 0, value: -Math.log(shareAsLong) });
  if (last - block > 1) terms.push({ feature: 'parts', bin: 0, value: 1 });
  if (key.before !== NO_MARK)
    terms.push({ feature: 'self', bin: 0, value: Math.max(0, at(neighbours.before, last + 1)) });
  if (key.after !== NO_MARK)
    terms.push({ feature: 'self', bin: 1, value: Math.max(0, at(neighbours.after, block)) });
  return terms;
}

const GROWTH_BOUNDS = [-1.5, -0.8, -0.45, -SAME_LENGTH, SAME_LENGTH, 0.45, 0.8, 1.5] as const;

/** In which of the nine ranges between and beyond these bounds a growth (a logarithm) is. */
function growthBin(growth: number): number {
  return GROWTH_BOUNDS.filter((bound) => growth > bound).length;
}

/**
 * Of a part of a block, how much longer the block is than the paragraph was, and whether its neighbours go on
 * in the block. Bins of the latter: no, yes, had no neighbour; 0 to 2 for the one after, 3 to 5 for the one
 * before.
 */
function partTerms({ index, key }: Observations, { form, block, range }: Hypothesis): readonly Term[] {
  const whole = wordsOfBlock(index, block);
  const length = Math.round(wordCountOf(key));
  const slack = Math.ceil(0.15 * wordCountOf(key)) + 1;
  const room = Math.log((whole.end - whole.first) / wordCountOf(key));
  const terms: Term[] = [{ feature: 'room', bin: form === 'middle' ? 1 : 0, value: room }];
  if (form !== 'tail') {
    const after = goesOn(index, key, { ...whole, border: range.first + length, slack }, 'after');
    terms.push({ feature: 'goesOn', bin: answerBin(after), value: 1 });
  }
  if (form !== 'head') {
    const before = goesOn(index, key, { ...whole, border: range.end - length, slack }, 'before');
    terms.push({ feature: 'goesOn', bin: 3 + answerBin(before), value: 1 });
  }
  return terms;
}

function answerBin(answer: boolean | undefined): number {
  return answer === undefined ? 2 : Number(answer);
}
