import { at } from '../../domain/at.ts';
import type { Block } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';
import { blockKinds, type Piece } from './blockKinds.ts';
import { breaksOff } from './breaksOff.ts';
import { type Line, linesOf } from './linesOf.ts';
import { numberBlocks } from './numberBlocks.ts';
import { type TextShape, textShape } from './textShape.ts';
import { isFull, wrapWidth } from './wrapWidth.ts';

/**
 * The paragraphs and headings of a plain text. An empty line ends a block. So does a line end, unless the
 * line breaks off inside a sentence or, in a text wrapped by hand, the line is full. A heading is a short
 * block without the marks of a sentence, alone above a longer block. Linear in the length of the text, which
 * is never altered.
 */
export function structurePlainText(text: string): readonly Block[] {
  const pieces = joined(text, linesOf(text));
  const kinds = blockKinds(pieces);
  return numberBlocks(pieces.map(({ shape: { span } }, n) => ({ kind: at(kinds, n), span })));
}

/**
 * Where more than this share of the long lines ends without a mark, the writer leaves marks out. Then a line
 * without one is not broken off.
 */
const STRAY_SHARE = 0.1;

/** The lines of one paragraph or heading as one piece. */
function joined(text: string, lines: readonly Line[]): readonly Piece[] {
  const shapes = lines.map(({ span }) => textShape(text, span));
  const width = wrapWidth(lines, shapes);
  const goesOn = width === undefined ? brokenOff(lines, shapes) : wrapped(lines, shapes, width);
  const pieces: Piece[] = [];
  let first = 0;
  for (let n = 0; n < lines.length; n++) {
    if (goesOn(n)) continue;
    const start = lines[first];
    const end = lines[n];
    if (start && end) {
      const span: Span = { start: start.span.start, end: end.span.end };
      const shape = first === n ? shapes[n] : undefined;
      pieces.push({ shape: shape ?? textShape(text, span), afterGap: start.afterGap });
    }
    first = n + 1;
  }
  return pieces;
}

/** Whether line `n` goes on in the next, in a text whose lines are whole paragraphs but for stray breaks. */
function brokenOff(lines: readonly Line[], shapes: readonly TextShape[]): (n: number) => boolean {
  const long = shapes.filter(({ bare, item, announces }) => !bare && !item && !announces);
  const unended = long.filter(({ ended }) => !ended).length;
  const punctuated = unended <= Math.max(1, long.length * STRAY_SHARE);
  return (n) => {
    const [line, next] = [shapes[n], shapes[n + 1]];
    if (!line || !next || lines[n + 1]?.afterGap || next.item) return false;
    return breaksOff(shapes[n - 1], line, next, punctuated);
  };
}

/** Whether line `n` goes on in the next, in a text wrapped at `width`. */
function wrapped(
  lines: readonly Line[],
  shapes: readonly TextShape[],
  width: number,
): (n: number) => boolean {
  let inItem = false;
  return (n) => {
    const [line, next] = [lines[n], lines[n + 1]];
    inItem ||= shapes[n]?.item === true;
    const goes =
      line !== undefined &&
      next?.afterGap === false &&
      mayGoOn(line, next, n) &&
      isFull(at(shapes, n), at(shapes, n + 1), width);
    if (!goes) inItem = false;
    return goes;
  };

  function mayGoOn(line: Line, next: Line, n: number): boolean {
    const shape = shapes[n];
    // Wrapping can bring a dash or a number to the head of a line. It is then no sign of a list.
    if (shapes[n + 1]?.item && (inItem || shape?.ended || shape?.announces)) return false;
    // A line indented more than the one before begins a paragraph. Within a list item it does not: there the
    // lines stand under the words of the item.
    return next.indent <= line.indent || inItem;
  }
}
