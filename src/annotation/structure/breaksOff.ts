import type { TextShape } from './textShape.ts';

/**
 * Words that no sentence ends with, for they govern the next word: prepositions, particles, relative
 * pronouns. «حكمها في | انتظار الانتخابات» is one sentence.
 */
const GOVERNING = new Set(
  (
    'في من على إلى الى عن مع بين منذ خلال حول ضد نحو عبر دون لدى قبل بعد عند تحت فوق أمام امام وراء خلف حتى ' +
    'أن ان إن بأن بان لأن لان وأن وان وإن فإن فان كأن لكن ولكن و أو او ثم أم ام بل لو إذا اذا إذ اذ كي لكي ' +
    'الذي التي الذين اللذين اللتين اللواتي والذي والتي والذين لم لن ولم ولن قد وقد سوف كل غير سوى إلا الا ' +
    'هذا هذه ذلك تلك هو هي هم كان كانت'
  ).split(' '),
);

/** The sentence mark or bracket that a line begins with belongs to the line before. */
const CLOSES = /^[،؛,.;؟!»”)\]]/;

/**
 * A line of so many words is long enough to be a broken piece of a paragraph rather than a line of its own.
 */
const PIECE = 8;

/**
 * Whether `line` cannot be all of its sentence, by its own words: it governs the next one, or leaves a
 * quotation or bracket open.
 */
function isOpen({ text }: TextShape): boolean {
  const last = /\S+$/.exec(text.slice(-24))?.[0] ?? '';
  return GOVERNING.has(last) || leavesOpen(text, '«', '»') || leavesOpen(text, '(', ')');
}

function leavesOpen(text: string, opening: string, closing: string): boolean {
  return text.lastIndexOf(opening) > text.lastIndexOf(closing);
}

/**
 * Whether `line` breaks off inside a sentence that goes on in `next`, in a text whose lines are whole
 * paragraphs. `punctuated` says that the text ends its long lines with marks, so that a long one without is a
 * broken one.
 */
export function breaksOff(
  before: TextShape | undefined,
  line: TextShape,
  next: TextShape,
  punctuated: boolean,
): boolean {
  if (line.ended || line.text.endsWith(':')) return false;
  if (CLOSES.test(next.text) || isOpen(line)) return true;
  if (line.announces) return !next.bare;
  if (!line.bare) return punctuated;
  return next.ended && isPiece(before, line, next);
}

/**
 * Whether a short line reads as the first piece of the sentence that ends in `next`: «… حكما مؤقتا في انتظار
 * | اجراء الانتخابات.» What follows a heading is fuller, above all a title; verse comes in more lines of one
 * length.
 */
function isPiece(before: TextShape | undefined, line: TextShape, next: TextShape): boolean {
  if (line.words < PIECE) return false;
  if (before?.bare && before.words * 2 >= line.words) return false;
  return next.text.length < line.text.length * (before ? 2 : 1);
}
