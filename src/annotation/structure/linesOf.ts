import type { Span } from '../../domain/span.ts';

/**
 * A line of a text that holds more than white space. The span leaves out the white space around the words.
 */
export interface Line {
  readonly span: Span;
  /** Whether an empty line stands before it, or it is the first of the text. */
  readonly afterGap: boolean;
  /** How many units of white space stand before its words. */
  readonly indent: number;
}

/** The lines of `text`, by any line ending in use (`\n`, `\r\n`, `\r`, U+0085, U+2028, U+2029). */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  for (const match of text.matchAll(/[^\r\n\u0085\u2028\u2029]+|\r\n|[\r\n\u0085\u2028\u2029]/g)) {
    const [part] = match;
    if (/^[\r\n\u0085\u2028\u2029]/.test(part)) {
      // Two line endings in a row leave an empty line between them.
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
