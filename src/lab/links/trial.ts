import { at } from '../../domain/at.ts';
import type { Span } from '../../domain/span.ts';
import { type Paragraphs, paragraphsOf, type Rendered, render } from './editedText.ts';
import type { Donor } from './edits.ts';
import { type Editing, editText } from './editText.ts';
import type { Random } from './random.ts';
import type { Source } from './sources.ts';
import { type Fate, fateOf } from './truth.ts';

/** One text before and after an edit, and places in it to link. */
export interface Trial {
  readonly original: Rendered;
  readonly edited: Rendered;
  readonly paragraphs: readonly { readonly number: number; readonly fate: Fate }[];
  readonly passages: readonly { readonly span: Span; readonly fate: Fate }[];
  /** Some of the paragraphs, each with the edited text from which the rest of that paragraph was removed. */
  readonly cut: readonly { readonly number: number; readonly fate: Fate; readonly edited: Rendered }[];
}

/** How many paragraphs of a trial are removed outright, one at a time. */
const CUT = 3;

/** How a text is edited, and how many passages of it are linked. */
interface TrialKind extends Editing {
  readonly passages: number;
}

/**
 * Edits one text of the source. Links each of its paragraphs, about 40 of them if it has more, and some
 * passages.
 */
export function trialOf(source: Source, kind: TrialKind, random: Random): Trial {
  const text = random.pick(source.texts);
  const before = paragraphsOf(text).slice(0, 200);
  const original = render(before);
  const after = editText(before, kind, donorOf(source, text, random), random);
  const edited = render(after);
  const numbers = [...before.keys()].filter(() => random.chance(40 / before.length));
  const originsOf = (number: number): readonly [number, number] => {
    const paragraph = at(before, number);
    return [at(paragraph, 0).origin, at(paragraph, paragraph.length - 1).origin];
  };
  return {
    original,
    edited,
    paragraphs: numbers.map((number) => ({ number, fate: fateOf(edited, ...originsOf(number)) })),
    passages: Array.from({ length: kind.passages }, () => {
      const first = random.below(original.tokens.length);
      const last = Math.min(original.tokens.length - 1, first + drawnLength(random) - 1);
      const span = { start: at(original.starts, first), end: at(original.ends, last) };
      return { span, fate: fateOf(edited, first, last) };
    }),
    cut: Array.from({ length: CUT }, () => {
      const number = random.below(before.length);
      const left = render(without(after, ...originsOf(number)));
      return { number, fate: fateOf(left, ...originsOf(number)), edited: left };
    }),
  };
}

/** The text without the words whose origins are `first` to `last`. */
function without(paragraphs: Paragraphs, first: number, last: number): Paragraphs {
  return paragraphs
    .map((paragraph) => paragraph.filter(({ origin }) => origin < first || origin > last))
    .filter(({ length }) => length > 0);
}

/** How many words a reader selects: sometimes a name, mostly a clause or a sentence, sometimes paragraphs. */
function drawnLength(random: Random): number {
  const [least, most] = random.pick(LENGTHS);
  return least + random.below(most - least + 1);
}

const LENGTHS = [
  [1, 3],
  [4, 12],
  [4, 12],
  [4, 12],
  [13, 40],
  [13, 40],
  [13, 40],
  [41, 150],
] as const;

/** New words come from another text of the same source, or from the text itself if it is the only one. */
function donorOf(source: Source, text: string, random: Random): Donor {
  const others = source.texts.filter((other) => other !== text);
  const donor = paragraphsOf(random.pick(others.length > 0 ? others : [text]));
  return donor.map((paragraph) => paragraph.map(({ written }) => written));
}
