import type { Span } from '../../domain/span.ts';

/** A line of a text that holds more than white space; the span leaves out the white space around it. */
export interface Line {
  readonly span: Span;
  /** Whether an empty line, or the text's beginning, stands before it. */
  readonly afterGap: boolean;
}

/** The lines of `text`, however its system ends lines (`\n`, `\r\n`, `\r`, U+2028, U+2029). */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  let start = 0;
  for (const part of text.split(/(\r\n|[\n\r\u2028\u2029])/)) {
    const end = start + part.length;
    const isBreak = /^[\r\n\u2028\u2029]/.test(part);
    const words = part.trim();
    if (!isBreak && words === '') afterGap = true;
    else if (!isBreak) {
      const indent = part.length - part.trimStart().length;
      lines.push({ span: { start: start + indent, end: start + indent + words.length }, afterGap });
      afterGap = false;
    }
    start = end;
  }
  return lines;
}
