import { eyeLine, scrollBy } from './scrollPlace.ts';

/**
 * What stands under the reader's eye: an element by its id, and how far its top is from the top of the
 * window.
 */
export interface ReadingPlace {
  readonly section: string;
  readonly sectionTop: number;
  readonly block: string | undefined;
  readonly blockTop: number;
}

/** The section under the reader's eye, or the one nearest to it, and the block under it, if there is one. */
export function readingPlace(): ReadingPlace | undefined {
  const eye = eyeLine();
  const section = elementAt('.section', eye) ?? nearest('.section', eye);
  if (!section) return undefined;
  const block = elementAt('.section-text [id]', eye);
  return {
    section: section.id,
    sectionTop: section.getBoundingClientRect().top,
    block: block?.id,
    blockTop: block?.getBoundingClientRect().top ?? 0,
  };
}

/**
 * Brings the reader back to `place` after the sections changed between text and summary: the block they read,
 * if it is still seen, where it stood; else the section, its top where it stood but never above the eye.
 */
export function restorePlace(place: ReadingPlace, read: ReadingPlace | undefined): void {
  const known = read?.section === place.section ? read : place;
  const block = known.block === undefined ? null : document.getElementById(known.block);
  if (block && block.getClientRects().length > 0) {
    scrollBy(block.getBoundingClientRect().top - known.blockTop);
    return;
  }
  const section = document.getElementById(place.section);
  if (!section) return;
  const top = section.getBoundingClientRect();
  const wanted = Math.max(place.sectionTop, eyeLine() - top.height / 2);
  scrollBy(top.top - wanted);
}

function elementAt(selector: string, line: number): Element | undefined {
  return [...document.querySelectorAll(selector)].find((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && top <= line && line < bottom;
  });
}

function nearest(selector: string, line: number): Element | undefined {
  const distance = (element: Element) => Math.abs(element.getBoundingClientRect().top - line);
  return [...document.querySelectorAll(selector)].sort((a, b) => distance(a) - distance(b))[0];
}
