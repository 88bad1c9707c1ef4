import type { Block } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';
import { textRanges } from './textRange.ts';

/** How long the words stay washed, in milliseconds: time to find them with the eye and to read a line. */
const WASH_TIME = 4000;

let fading: number | undefined;

/**
 * Washes the words of `span` for a while, without touching the text: by the CSS Custom Highlight API, and where there is
 * none by washing the blocks that hold them.
 */
export function wash(blocks: readonly Block[], span: Span): void {
  clearWash();
  const ranges = textRanges(blocks, span);
  if (ranges.length === 0) return;
  if ('highlights' in CSS) CSS.highlights.set('evidence', new Highlight(...ranges));
  else for (const range of ranges) blockOf(range)?.setAttribute('data-washed', '');
  fading = window.setTimeout(clearWash, WASH_TIME);
}

/** Takes the wash away. */
export function clearWash(): void {
  window.clearTimeout(fading);
  if ('highlights' in CSS) CSS.highlights.delete('evidence');
  else for (const block of document.querySelectorAll('[data-washed]')) block.removeAttribute('data-washed');
}

function blockOf(range: Range): Element | null | undefined {
  return range.startContainer.parentElement?.closest('[id]');
}
