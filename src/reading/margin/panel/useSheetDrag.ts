import { type DOMAttributes, type PointerEvent, type RefObject, useRef } from 'react';
import { heightsInPixels, MARGIN_HEIGHTS, type MarginHeight } from '../../sight/marginHeight.ts';
import type { MarginControl } from './useMarginHeight.ts';

/** A release after less than this many pixels is a press, not a drag. */
const PRESS = 6;

/**
 * Dragging the head of the sheet: it follows the finger, and comes to stand at the nearest of its three
 * heights.
 */
export function useSheetDrag(
  panel: RefObject<HTMLElement | null>,
  { height, set }: MarginControl,
): DOMAttributes<HTMLElement> {
  const from = useRef<{ y: number; moved: boolean }>(undefined);
  const suppress = useRef(false);
  const release = (event: PointerEvent) => {
    const start = from.current;
    from.current = undefined;
    const sheet = panel.current;
    if (!sheet || !start?.moved) return;
    follow(sheet, undefined);
    suppress.current = true;
    window.setTimeout(() => {
      suppress.current = false;
    });
    set(nearestHeight(height, event.clientY - start.y));
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      suppress.current = false;
      from.current = { y: event.clientY, moved: false };
      // A mouse may leave the head with its first move; a finger is held by what it pressed anyway.
      if (event.target instanceof Element) event.target.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      const start = from.current;
      const sheet = panel.current;
      if (!start || !sheet) return;
      const by = event.clientY - start.y;
      if (!start.moved && Math.abs(by) < PRESS) return;
      start.moved = true;
      follow(sheet, by);
    },
    onPointerUp: release,
    onPointerCancel: release,
    // The press that ends a drag is no press on the grip.
    onClickCapture: (event) => {
      if (suppress.current) event.stopPropagation();
    },
  };
}

/** Draws the sheet `by` pixels below its height, or lets it go. */
function follow(sheet: HTMLElement, by: number | undefined): void {
  if (by === undefined) {
    sheet.style.removeProperty('--drag');
    delete sheet.dataset.dragging;
  } else {
    sheet.dataset.dragging = '';
    sheet.style.setProperty('--drag', `${by}px`);
  }
}

/** The height that is nearest to the sheet's, dragged down by `by` pixels from `height`. */
function nearestHeight(height: MarginHeight, by: number): MarginHeight {
  const pixels = heightsInPixels();
  const dragged = pixels[height] - by;
  return MARGIN_HEIGHTS.reduce((best, candidate) =>
    Math.abs(pixels[candidate] - dragged) < Math.abs(pixels[best] - dragged) ? candidate : best,
  );
}
