import type { Rendered } from './editedText.ts';
import type { Answer, Finder } from './finders.ts';
import type { Trial } from './trial.ts';
import { type Fate, heldBy, isRightParagraph, sharedWith } from './truth.ts';

/** How a way of linking did over many cases of one kind. */
export interface Tally {
  readonly cases: number;
  readonly survived: number;
  /** Of those that survived: led to the right place. */
  readonly found: number;
  readonly lost: number;
  /** Of those that are lost: said to be gone. */
  readonly gone: number;
  /** Of all cases: led to some of the words, neither right nor wrong; see `PART_ENOUGH`. */
  readonly partly: number;
  /** Of all cases: led to a wrong place. */
  readonly wrong: number;
  /** Of the wrong ones: without saying that the text has changed. */
  readonly silent: number;
  /** Of the passages found: the share of words common to answer and truth, summed. */
  readonly shared: number;
}

/** The tallies of links to paragraphs, to passages, and to paragraphs that were then cut outright. */
export interface Tallies {
  paragraphs: Tally;
  passages: Tally;
  cut: Tally;
}

/** No cases yet. */
export function emptyTally(): Tally {
  return { cases: 0, survived: 0, found: 0, lost: 0, gone: 0, partly: 0, wrong: 0, silent: 0, shared: 0 };
}

/**
 * A passage counts as found if the overlap of answer and truth is at least this share of what both cover
 * together, in words.
 */
const SHARED_ENOUGH = 0.5;

/**
 * An answer that is not right, but holds at least this share of the words that are left, counts as `partly`.
 */
const PART_ENOUGH = 1 / 3;

/** Follows the links of one trial and counts the answers. */
export function count(finder: Finder, { original, edited, paragraphs, passages, cut }: Trial): Tallies {
  const ofParagraph = (number: number, fate: Fate, text: Rendered): Tally => {
    const answer = finder.paragraph(original, number)(text);
    const isRight = answer && isRightParagraph(text, fate, answer.paragraph, answer.span);
    return judged(fate, answer, isRight ? 1 : 0, answer ? heldBy(text, fate, answer.span) : 0);
  };
  const ofPassages = passages.map(({ span, fate }) => {
    const answer = finder.passage(original, span)(edited);
    if (!answer || fate.tokens.length === 0) return judged(fate, answer, 0, 0);
    return judged(fate, answer, sharedWith(edited, fate, answer.span), heldBy(edited, fate, answer.span));
  });
  return {
    paragraphs: paragraphs
      .map(({ number, fate }) => ofParagraph(number, fate, edited))
      .reduce(sum, emptyTally()),
    passages: ofPassages.reduce(sum, emptyTally()),
    cut: cut.map((one) => ofParagraph(one.number, one.fate, one.edited)).reduce(sum, emptyTally()),
  };
}

/** Adds `more` to `tallies`. */
export function addTally(tallies: Tallies, more: Tallies): void {
  tallies.paragraphs = sum(tallies.paragraphs, more.paragraphs);
  tallies.passages = sum(tallies.passages, more.passages);
  tallies.cut = sum(tallies.cut, more.cut);
}

function judged(fate: Fate, answer: Answer, shared: number, held: number): Tally {
  // Where less than half of the words are left, «gone» is a right answer, and so is any place that has some
  // of them.
  const isRight = shared >= SHARED_ENOUGH || (fate.kind === 'remnant' && shared > 0);
  const isFound = fate.kind === 'survived' && answer !== undefined && isRight;
  const isPart = answer !== undefined && !isRight && held >= PART_ENOUGH;
  const isWrong = answer !== undefined && !isRight && !isPart;
  return {
    cases: 1,
    survived: Number(fate.kind === 'survived'),
    found: Number(isFound),
    lost: Number(fate.kind === 'lost'),
    gone: Number(fate.kind === 'lost' && !answer),
    partly: Number(isPart),
    wrong: Number(isWrong),
    silent: Number(isWrong && answer.status !== 'changed'),
    shared: isFound ? shared : 0,
  };
}

function sum(a: Tally, b: Tally): Tally {
  return {
    cases: a.cases + b.cases,
    survived: a.survived + b.survived,
    found: a.found + b.found,
    lost: a.lost + b.lost,
    gone: a.gone + b.gone,
    partly: a.partly + b.partly,
    wrong: a.wrong + b.wrong,
    silent: a.silent + b.silent,
    shared: a.shared + b.shared,
  };
}
