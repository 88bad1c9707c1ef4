import { freeHeight, scrollBy } from './scrollPlace.ts';

/**
 * The first words in sight: the element that holds them by its id, and how far its top is from the top of the
 * window, in pixels.
 */
export interface TopPlace {
  readonly id: string;
  readonly top: number;
}

/**
 * The paragraph, heading or sentence of a summary under the top line; undefined at the start of the page and
 * past its text.
 */
export function topPlace(): TopPlace | undefined {
  if (window.scrollY === 0) return undefined;
  const free = freeHeight();
  for (const element of document.querySelectorAll('.section-text [id], .summary-sentence')) {
    const { top, bottom, height } = element.getBoundingClientRect();
    if (height > 0 && bottom > free.top) return top < free.bottom ? { id: element.id, top } : undefined;
  }
  return undefined;
}

/** Scrolls so that the element stands where it stood. */
export function restoreTopPlace({ id, top }: TopPlace): void {
  const element = document.getElementById(id);
  if (element && element.getClientRects().length > 0) scrollBy(element.getBoundingClientRect().top - top);
}
