import type { Block } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';

/**
 * The DOM range of the part of `span` that lies in `block`, whose element's text is the block's own, unit for
 * unit. Undefined where the span has no part in the block.
 */
export function textRange(element: HTMLElement, block: Block, span: Span): Range | undefined {
  const start = Math.max(span.start, block.span.start) - block.span.start;
  const end = Math.min(span.end, block.span.end) - block.span.start;
  if (start >= end) return undefined;
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!begun && start < passed + length) {
      range.setStart(node, start - passed);
      begun = true;
    }
    if (begun && end <= passed + length) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed += length;
  }
  return undefined;
}

/** The ranges of `span`, one for each of `blocks` that it reaches into and that stands in the page. */
export function textRanges(blocks: readonly Block[], span: Span): readonly Range[] {
  return blocks
    .filter((block) => block.span.start < span.end && span.start < block.span.end)
    .flatMap((block) => {
      const element = document.getElementById(block.id);
      return (element && textRange(element, block, span)) ?? [];
    });
}
