import { at } from '../../domain/at.ts';
import { wordsOfBlock } from '../text/indexedText.ts';
import { sequenceHash } from '../text/sequenceHash.ts';
import type { Hypothesis } from './hypotheses.ts';
import { MARKED_WORDS, MARKS } from './markedWords.ts';
import { timesIn } from './markHits.ts';
import { type Observations, relativeLength, type Term } from './observations.ts';
import { checkOf, lengthClass, type ParagraphKey } from './paragraphKey.ts';

/** What the words of a hypothesis say for it. */
interface WordTerms {
  readonly terms: readonly Term[];
  /** How many of the key's marks are found. */
  readonly found: number;
  /** Whether all words, in their order, are those of the key. */
  readonly isSame: boolean;
}

/** The terms of the words themselves. */
export function wordTerms(observations: Observations, hypothesis: Hypothesis): WordTerms {
  const times = timesIn(observations.hits, hypothesis);
  const found = times.filter((count) => count > 0).length;
  const isSame = found === times.length && hasSameWords(observations, hypothesis);
  const terms = [
    ...markTerms(observations, hypothesis, times),
    ...(isSame ? sameTerms(observations.key, hypothesis) : []),
  ];
  return { terms, found, isSame };
}

/** The weights of each form. A head and a tail share theirs. */
const BINS = { whole: 0, run: 1, head: 2, tail: 2, middle: 3 } as const;
const LOST = {
  whole: 'lostWhole',
  run: 'lostRun',
  head: 'lostPart',
  tail: 'lostPart',
  middle: 'lostMiddle',
} as const;

/** A word in more than this share of the other blocks tells no less than one in so many. */
const MOST_COMMON = 0.95;

/** How often a word comes by chance that no other block has. */
const WORD_BY_CHANCE = 0.0005;

/**
 * How many marks are found, by number, and how rare these are elsewhere, by their surprisal. Marks that stand
 * elsewhere in the text too are summed by themselves (`shared`): they may be what repeats the paragraph, as a
 * lead does its title.
 */
function markTerms(
  { index, key, hits }: Observations,
  { form, range }: Hypothesis,
  times: readonly number[],
): readonly Term[] {
  const bin = BINS[form];
  let [sole, shared, lost] = [0, 0, 0];
  for (const [mark, count] of times.entries()) {
    if (count === 0) {
      lost++;
      continue;
    }
    const elsewhere = (at(hits.blocks, mark) - 1) / index.blocks.length;
    const chance = elsewhere + (range.end - range.first) / MARKS + WORD_BY_CHANCE;
    const surprisal = -Math.log(Math.min(MOST_COMMON, chance));
    if (at(hits.times, mark) > count) shared += surprisal;
    else sole += surprisal;
  }
  const repeated = times.length === 0 ? 0 : key.repeated / times.length;
  return [
    { feature: LOST[form], bin: lostBin(key, lost), value: 1 },
    { feature: 'sole', bin, value: sole },
    { feature: 'shared', bin, value: shared },
    { feature: 'repeated', bin, value: repeated },
    { feature: 'repeatedSole', bin: 0, value: repeated * sole },
  ];
}

/**
 * The bin of how many marks are lost. A key with fewer marks than it has room for has bins in a triangle: of
 * no mark none can be lost, of one mark none or one, and so on. A full key has bins for how many of its words
 * were repeated too: if no more marks are found than these, they may be those of a twin.
 */
function lostBin({ marks, repeated }: ParagraphKey, lost: number): number {
  const count = marks.length;
  return (count * (count + 1)) / 2 + lost + (count < MARKED_WORDS ? 0 : repeated * (MARKED_WORDS + 1));
}

function sameTerms(key: ParagraphKey, { form }: Hypothesis): readonly Term[] {
  if (form === 'head' || form === 'tail') return [{ feature: 'same', bin: 2, value: 1 }];
  return [
    { feature: 'same', bin: 0, value: 1 },
    { feature: 'same', bin: 1, value: relativeLength(key) },
  ];
}

/**
 * Whether all words are, by their number and check, those of the key; of a head or tail, whether some from
 * its edge on are.
 */
function hasSameWords({ index, key }: Observations, { form, range, block }: Hypothesis): boolean {
  const { first, end } = range;
  if (form === 'whole' || form === 'run')
    return lengthClass(end - first) === key.length && checkOf(sequenceHash(index, range)) === key.check;
  if (form === 'middle') return false;
  const whole = wordsOfBlock(index, block);
  const most = whole.end - whole.first;
  for (let length = 1; length < most && lengthClass(length) <= key.length; length++) {
    if (lengthClass(length) < key.length) continue;
    const part = form === 'head' ? { first, end: first + length } : { first: end - length, end };
    if (checkOf(sequenceHash(index, part)) === key.check) return true;
  }
  return false;
}
