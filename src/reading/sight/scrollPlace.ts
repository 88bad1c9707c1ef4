import type { Block } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';
import { sheetHeight } from './marginHeight.ts';
import { textRanges } from './textRange.ts';

/** The share of the free height above the eye: what is jumped to stands in the upper third. */
const EYE = 1 / 3;

/**
 * The part of the window where text is seen: below the masthead and above a raised sheet, in pixels from the
 * top.
 */
export function freeHeight(): { readonly top: number; readonly bottom: number } {
  const top = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
  return { top: Math.max(0, top), bottom: window.innerHeight - sheetHeight() };
}

/** The line of the window at which a reader is taken to look, in pixels from its top. */
export function eyeLine(): number {
  const { top, bottom } = freeHeight();
  return top + (bottom - top) * EYE;
}

/** Scrolls, without moving there on the way, so that the words of `span` stand at the eye line. */
export function scrollToSpan(blocks: readonly Block[], span: Span): void {
  const rectangle = textRanges(blocks, span)[0]?.getBoundingClientRect();
  if (rectangle) scrollBy(rectangle.top - eyeLine());
}

/**
 * Keeps `element` where it stood, `before` pixels from the top of the window, or brings it to the eye line if
 * it would be covered there.
 */
export function keepInSight(element: HTMLElement, before: number): void {
  scrollBy(element.getBoundingClientRect().top - before);
  const { top, bottom } = freeHeight();
  const rectangle = element.getBoundingClientRect();
  if (rectangle.bottom > bottom - 8 || rectangle.top < top) scrollBy(rectangle.top - eyeLine());
}

/** Scrolls the page by `distance` pixels at once. */
export function scrollBy(distance: number): void {
  window.scrollBy({ top: distance, behavior: 'instant' });
}
