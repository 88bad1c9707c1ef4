import { at } from '../../domain/at.ts';
import { goneTerms } from '../../linking/paragraph/goneTerms.ts';
import { hypotheses } from '../../linking/paragraph/hypotheses.ts';
import { observe, type Term } from '../../linking/paragraph/observations.ts';
import { paragraphKey, readParagraphKey } from '../../linking/paragraph/paragraphKey.ts';
import { placeTerms } from '../../linking/paragraph/placeTerms.ts';
import { wordTerms } from '../../linking/paragraph/wordTerms.ts';
import { indexedText } from '../../linking/text/indexedText.ts';
import type { Rendered } from './editedText.ts';
import type { Trial } from './trial.ts';
import { type Fate, isRightParagraph } from './truth.ts';

/** One hypothesis of what may have become of a linked paragraph: its features, and whether it is true. */
export interface Choice {
  readonly terms: readonly Term[];
  readonly isRight: boolean;
}

/** All hypotheses about one linked paragraph, including that it is gone. */
export interface LinkCase {
  readonly choices: readonly Choice[];
  /** How much the case counts in the fit. */
  readonly weight: number;
}

/** A trial removes more paragraphs outright than editors do, so each of them counts for less. */
const CUT = 0.5;

/**
 * The links of a trial to paragraphs of which at least half is left, or nothing: only there the right answer
 * is certain.
 */
export function linkCases({ original, edited, paragraphs, cut }: Trial, weight: number): readonly LinkCase[] {
  return [
    ...paragraphs.flatMap((one) => linkCase(original, { ...one, edited }, weight)),
    ...cut.flatMap((one) => linkCase(original, one, weight * CUT)),
  ];
}

function linkCase(
  original: Rendered,
  { number, fate, edited }: { readonly number: number; readonly fate: Fate; readonly edited: Rendered },
  weight: number,
): readonly LinkCase[] {
  const key = readParagraphKey(paragraphKey(indexedText(original.text, original.blocks), number));
  if (!key || fate.kind === 'remnant' || edited.blocks.length === 0) return [];
  const index = indexedText(edited.text, edited.blocks);
  const hinted = Math.min(number, edited.blocks.length);
  const observations = observe(index, key, hinted);
  const choices = hypotheses(observations).map((hypothesis): Choice => {
    const { block, last } = hypothesis;
    const span = { start: at(edited.blocks, block).span.start, end: at(edited.blocks, last).span.end };
    const isRight = fate.kind === 'survived' && isRightParagraph(edited, fate, block, span);
    return {
      terms: [...wordTerms(observations, hypothesis).terms, ...placeTerms(observations, hypothesis)],
      isRight,
    };
  });
  choices.push({ terms: goneTerms(observations), isRight: fate.kind === 'lost' });
  // A case without a true hypothesis teaches nothing.
  return choices.some(({ isRight }) => isRight) ? [{ choices, weight }] : [];
}
