import type { Span } from '../../domain/span.ts';

/** A line of a text that holds more than white space; the span leaves out the white space around it. */
export interface Line {
  readonly span: Span;
  /** Whether an empty line, or the text's beginning, stands before it. */
  readonly afterGap: boolean;
  /** How many units of white space stand before its words. */
  readonly indent: number;
}

/** The lines of `text`, however its system ends lines (`\n`, `\r\n`, `\r`, U+0085, U+2028, U+2029). */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  for (const match of text.matchAll(/[^\r\n\u0085\u2028\u2029]+|\r\n|[\r\n\u0085\u2028\u2029]/g)) {
    const [part] = match;
    if (/^[\r\n\u0085\u2028\u2029]/.test(part)) {
      // A line end that follows another leaves an empty line between them.
      if (match.index === 0 || endsLine(text, match.index)) afterGap = true;
      continue;
    }
    const words = part.trim();
    if (words === '') {
      afterGap = true;
      continue;
    }
    const indent = part.length - part.trimStart().length;
    const start = match.index + indent;
    lines.push({ span: { start, end: start + words.length }, afterGap, indent });
    afterGap = false;
  }
  return lines;
}

function endsLine(text: string, at: number): boolean {
  return /[\r\n\u0085\u2028\u2029]/.test(text.charAt(at - 1));
}
