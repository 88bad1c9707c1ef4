import type { Block } from '../../domain/block.ts';
import { type Span, sliceOf } from '../../domain/span.ts';
import { type Line, linesOf } from './linesOf.ts';

/** Marks that end a sentence, quotation marks and brackets after them included: «انتهى.», «أليس كذلك؟»”. */
const ENDS_SENTENCE = /[.!?؟…۔][»"”'’)\]]*$/;

/** Marks after which a sentence surely goes on, so that no heading ends with them: «وقال:», «من جهة أخرى،». */
const GOES_ON = /[،,؛;:\-–]$/;

/** A list's sign at the head of a line: «- », «• », «١- », «2. », «أ) ». */
const LIST_SIGN = /^(?:[-–—•*▪·]\s|[0-9٠-٩۰-۹]{1,3}\s?[-.)–]\s?\S|[أ-ي][-.)]\s)/u;

/** A heading is short: at most so many words. Headlines of Arabic news sites run to about twelve. */
const HEADING_WORDS = 14;

/** Lines wrapped by hand stand near one width; those shorter than this share of it end a paragraph. */
const FULL_LINE = 0.75;

/**
 * The paragraphs and headings of a plain text. An empty line parts blocks, and so does the end of a line that ends a
 * sentence; a line that breaks off inside one goes on in the next, unless it is short, unpunctuated and followed by
 * a fuller line that begins anew: then it is a heading. In texts wrapped by hand the lines between two empty ones are one
 * paragraph. Linear in the length of the text, which is never altered.
 */
export function structurePlainText(text: string): readonly Block[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const blocks: Block[] = [];
  let open: Span | undefined;
  const count = { heading: 0, paragraph: 0 };
  const close = (kind: Block['kind']) => {
    if (open) blocks.push({ id: `${kind === 'heading' ? 'h' : 'p'}${++count[kind]}`, kind, span: open });
    open = undefined;
  };
  lines.forEach((line, n) => {
    const next = lines[n + 1];
    const alone = open === undefined;
    open = { start: open?.start ?? line.span.start, end: line.span.end };
    if (alone && isHeading(text, line, next, width)) close('heading');
    else if (!next || !goesOn(text, line, next, width)) close('paragraph');
  });
  return headed(blocks);
}

/** A text of headings alone is one whose lines were taken for headings: its blocks are paragraphs. */
function headed(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some(({ kind }) => kind === 'paragraph')) return blocks;
  return blocks.map(({ span }, n) => ({ id: `p${n + 1}`, kind: 'paragraph', span }));
}

/** Whether the paragraph of `line` goes on in `next`. */
function goesOn(text: string, line: Line, next: Line, width: number | undefined): boolean {
  if (next.afterGap) return false;
  const words = sliceOf(text, line.span);
  const following = sliceOf(text, next.span);
  if (LIST_SIGN.test(following) || LIST_SIGN.test(words)) return false;
  if (width !== undefined) return words.length >= width * FULL_LINE;
  return !ENDS_SENTENCE.test(words) && !/:$/.test(words);
}

/** Whether a line that opens a block is a heading: short, without the marks of a sentence, and something fuller follows. */
function isHeading(text: string, line: Line, next: Line | undefined, width: number | undefined): boolean {
  const words = sliceOf(text, line.span);
  if (/^#{1,6}\s/.test(words)) return true;
  if (!next || LIST_SIGN.test(words)) return false;
  if (ENDS_SENTENCE.test(words) || GOES_ON.test(words)) return false;
  if (words.split(/\s+/).length > HEADING_WORDS) return false;
  const following = sliceOf(text, next.span);
  if (!next.afterGap && width !== undefined && words.length >= width * FULL_LINE) return false;
  // A short line before another short one is verse, a list of names or talk, not a heading.
  return next.afterGap ? following.length > words.length : following.length > 2 * words.length;
}

/** The width at which the text is wrapped by hand, in letters; undefined if its lines are whole paragraphs. */
function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  const inner = lines.filter((_, n) => lines[n + 1]?.afterGap === false);
  if (inner.length < 3) return undefined;
  const lengths = inner.map(({ span }) => span.end - span.start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const unended = inner.filter(({ span }) => !ENDS_SENTENCE.test(sliceOf(text, span))).length;
  const full = lengths.filter((length) => length >= width * FULL_LINE).length;
  const wrapped = width >= 30 && width <= 140 && unended >= inner.length / 2 && full >= inner.length * 0.6;
  return wrapped ? width : undefined;
}
