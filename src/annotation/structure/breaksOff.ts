import type { TextShape } from './textShape.ts';

/**
 * Words that cannot end a sentence, because they govern the next word: prepositions, particles, relative
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

/** A line that begins with the end mark or closing bracket of a sentence continues the line before. */
const CLOSES = /^[،؛,.;؟!»”)\]]/;

/**
 * A short line of at least this many words may be a broken piece of a paragraph; a shorter one is a line of
 * its own.
 */
const PIECE = 8;

/**
 * Whether `line` cannot be a whole sentence, by its own words: its last word governs a next one («حكمها في»),
 * or a quotation or bracket is still open.
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
 * paragraphs. `punctuated` says that long lines of this text end with a mark; then a long line without one is
 * broken.
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
 * Whether a short line is the first piece of the sentence that ends in `next`: «… حكما مؤقتا في انتظار |
 * اجراء الانتخابات.» It is not if `next` is much longer, as after a heading and above all a title. Nor is it
 * after another short line of similar length, as in verse.
 */
function isPiece(before: TextShape | undefined, line: TextShape, next: TextShape): boolean {
  if (line.words < PIECE) return false;
  if (before?.bare && before.words * 2 >= line.words) return false;
  return next.text.length < line.text.length * (before ? 2 : 1);
}
