import type { Block } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';
import { textRanges } from '../sight/textRange.ts';
import { canHighlight } from './canHighlight.ts';

/**
 * What is painted behind words: `evidence` for a while, to find them; the `passage` of a link until it is
 * dismissed.
 */
type Paint = 'evidence' | 'passage';

/**
 * How long evidence stays washed, in milliseconds: time to find the words with the eye and to read a line.
 */
const WASH_TIME = 4000;

let fading: number | undefined;

/** Washes the words of `span` for a while. */
export function wash(blocks: readonly Block[], span: Span): void {
  window.clearTimeout(fading);
  paint('evidence', blocks, span);
  fading = window.setTimeout(() => unpaint('evidence'), WASH_TIME);
}

/**
 * Paints the words of `span` without touching the text: by the CSS Custom Highlight API, and where there is
 * none by painting the blocks that hold them.
 */
export function paint(name: Paint, blocks: readonly Block[], span: Span): void {
  unpaint(name);
  const ranges = textRanges(blocks, span);
  if (ranges.length === 0) return;
  if (canHighlight()) CSS.highlights.set(name, new Highlight(...ranges));
  else for (const range of ranges) blockOf(range)?.setAttribute(`data-${name}`, '');
}

/** Takes the paint away. */
export function unpaint(name: Paint): void {
  if (canHighlight()) CSS.highlights.delete(name);
  else for (const block of document.querySelectorAll(`[data-${name}]`)) block.removeAttribute(`data-${name}`);
}

function blockOf(range: Range): Element | null | undefined {
  return range.startContainer.parentElement?.closest('[id]');
}
