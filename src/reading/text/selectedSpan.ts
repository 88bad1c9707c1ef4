import type { Block } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';

/**
 * The words of the article that `range` covers, white space at its ends left out: across blocks too, whatever
 * else of the page the range takes in between them. Undefined if it covers none.
 */
export function selectedSpan(text: string, blocks: readonly Block[], range: Range): Span | undefined {
  const parts = blocks.flatMap((block) => {
    const element = document.getElementById(block.id);
    return (element && range.intersectsNode(element) && partOf(element, block, range)) || [];
  });
  const start = parts[0]?.start;
  const end = parts.at(-1)?.end;
  if (start === undefined || end === undefined) return undefined;
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return undefined;
  const from = start + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}

/**
 * The part of the block's words that lies in the range; the text of the element is the block's, unit for
 * unit.
 */
function partOf(element: HTMLElement, block: Block, range: Range): Span | undefined {
  const whole = document.createRange();
  whole.selectNodeContents(element);
  const startsBefore = range.compareBoundaryPoints(Range.START_TO_START, whole) <= 0;
  const endsAfter = range.compareBoundaryPoints(Range.END_TO_END, whole) >= 0;
  const start = startsBefore ? 0 : lengthBefore(whole, range.startContainer, range.startOffset);
  const end = endsAfter
    ? block.span.end - block.span.start
    : lengthBefore(whole, range.endContainer, range.endOffset);
  return start < end ? { start: block.span.start + start, end: block.span.start + end } : undefined;
}

function lengthBefore(whole: Range, node: Node, offset: number): number {
  const before = whole.cloneRange();
  before.setEnd(node, offset);
  return before.toString().length;
}
