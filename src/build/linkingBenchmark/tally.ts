import type { Rendered } from './editedText.ts';
import type { Answer, Finder } from './finders.ts';
import type { Trial } from './trial.ts';
import { type Fate, isRightParagraph, sharedWith } from './truth.ts';

/** How a way of linking did over many cases of one kind. */
export interface Tally {
  cases: number;
  survived: number;
  /** Of those that survived: led to the right place. */
  found: number;
  lost: number;
  /** Of those that are lost: said to be gone. */
  gone: number;
  /** Of all cases: led to a wrong place. */
  wrong: number;
  /** Of the wrong ones: without saying that the text has changed. */
  wrongSilently: number;
  /** Of the passages found: the share of words common to answer and truth, summed. */
  shared: number;
}

export function emptyTally(): Tally {
  return { cases: 0, survived: 0, found: 0, lost: 0, gone: 0, wrong: 0, wrongSilently: 0, shared: 0 };
}

/** A passage is found right if at least half of the words from its first to its last are marked, and as many others as at most those. */
export const SHARED_ENOUGH = 0.5;

/** Puts the links of one trial to the proof. */
export function count(
  finder: Finder,
  { original, edited, paragraphs, passages }: Trial,
  tallies: { readonly paragraphs: Tally; readonly passages: Tally },
): void {
  for (const { number, fate } of paragraphs) {
    const answer = finder.paragraph(original, number)(edited);
    judge(tallies.paragraphs, fate, answer, isRight(edited, fate, answer) ? 1 : 0);
  }
  for (const { span, fate } of passages) {
    const answer = finder.passage(original, span)(edited);
    judge(
      tallies.passages,
      fate,
      answer,
      answer && fate.tokens.length > 0 ? sharedWith(edited, fate, answer.span) : 0,
    );
  }
}

function isRight(edited: Rendered, fate: Fate, answer: Answer): boolean {
  if (!answer || fate.tokens.length === 0) return false;
  return (
    isRightParagraph(edited, fate, answer.paragraph) || sharedWith(edited, fate, answer.span) >= SHARED_ENOUGH
  );
}

function judge(tally: Tally, fate: Fate, answer: Answer, shared: number): void {
  const right = shared >= SHARED_ENOUGH || (fate.kind === 'rest' && shared > 0);
  tally.cases++;
  if (fate.kind === 'survived') {
    tally.survived++;
    if (answer && right) tally.found++;
    if (answer && right) tally.shared += shared;
  } else if (fate.kind === 'lost') {
    tally.lost++;
    if (!answer) tally.gone++;
  }
  if (!answer || right) return;
  tally.wrong++;
  if (answer.status === 'exact' || answer.status === 'moved') tally.wrongSilently++;
}
