import type { Excerpt } from '../../annotation/editorial/editorialAnnotation.ts';
import { foldText } from '../../arabic/fold.ts';
import type { Block } from '../../domain/block.ts';
import { blockAt } from '../../domain/block.ts';
import { type Span, sliceOf } from '../../domain/span.ts';

/** At most this many words around an excerpt may be written to tell it from equal ones. */
const MOST_WORDS = 12;

/**
 * Words by which an editor's annotation finds `span` and nothing else. The words themselves are enough where
 * they occur once. Else the block is named too and, where they occur twice in it, a longer stretch around
 * them. The compiler decides whether the result is unique.
 */
export function excerptOf(text: string, foldedText: string, blocks: readonly Block[], span: Span): Excerpt {
  const words = sliceOf(text, span);
  const needle = foldText(words).trim();
  if (occurs(foldedText, needle) === 1) return words;
  const block = blockAt(blocks, span);
  if (!block) return words;
  const around = foldText(sliceOf(text, block.span));
  if (occurs(around, needle) === 1) return { text: words, in: block.id };
  let wide = span;
  for (let n = 0; n < MOST_WORDS; n++) {
    wide =
      n % 2 === 0
        ? { start: wordBefore(text, wide.start, block.span.start), end: wide.end }
        : { start: wide.start, end: wordAfter(text, wide.end, block.span.end) };
    const stretch = foldText(sliceOf(text, wide)).trim();
    if (occurs(around, stretch) === 1 && occurs(stretch, needle) === 1) {
      return { text: words, in: block.id, within: sliceOf(text, wide).trim() };
    }
  }
  return { text: words, in: block.id };
}

function occurs(text: string, needle: string): number {
  let count = 0;
  for (let at = text.indexOf(needle); at >= 0 && count < 2; at = text.indexOf(needle, at + 1)) count++;
  return count;
}

function wordBefore(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && /\s/.test(text[start - 1] ?? '')) start--;
  while (start > least && !/\s/.test(text[start - 1] ?? '')) start--;
  return start;
}

function wordAfter(text: string, at: number, most: number): number {
  let end = at;
  while (end < most && !/\s/.test(text[end] ?? '')) end++;
  while (end < most && /\s/.test(text[end] ?? '')) end++;
  while (end < most && !/\s/.test(text[end] ?? '')) end++;
  return end;
}
