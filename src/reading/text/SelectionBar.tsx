import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useReading } from '../readingContext.ts';
import { freeHeight } from '../sight/scrollPlace.ts';
import { type Selected, useSelectedSpan } from './useSelectedSpan.ts';

/** Pixels between the bar and the selected words, and between the bar and the edge of the window. */
const GAP = 8;

/**
 * What can be done with selected words: beside them for a mouse and keys; below, out of the way of the
 * system's own menu, for a finger.
 */
export function SelectionBar({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  const { words, actions } = useReading();
  const selected = useSelectedSpan(root);
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (bar.current && selected) placeBar(bar.current, selected);
  }, [selected]);
  useTabIntoBar(bar, selected !== undefined);
  if (!selected) return null;
  const { span } = selected;
  return (
    // The press on a button must not take the selection away.
    <div
      ref={bar}
      className="selection-bar floating"
      role="toolbar"
      aria-label={words.passage.label}
      onPointerDown={(event) => event.preventDefault()}
    >
      <button type="button" className="quiet-button" onClick={() => actions.copyPassageLink(span)}>
        {words.passage.copyLink}
      </button>
      <button type="button" className="quiet-button" onClick={() => actions.copyQuotation(span)}>
        {words.passage.copyQuotation}
      </button>
      <button type="button" className="quiet-button" onClick={() => actions.cite({ span })}>
        {words.quoting.cite}
      </button>
      {'share' in navigator && (
        <button type="button" className="quiet-button" onClick={() => actions.sharePassage(span)}>
          {words.passage.share}
        </button>
      )}
    </div>
  );
}

/**
 * While words are selected, Tab goes to the bar, wherever it stands in the page; Escape lets the selection
 * go.
 */
function useTabIntoBar(bar: RefObject<HTMLElement | null>, shown: boolean): void {
  useEffect(() => {
    if (!shown) return;
    const onKey = (event: KeyboardEvent) => {
      // A dialog over the page has the keys to itself.
      if (document.activeElement?.closest('dialog')) return;
      const inside = bar.current?.contains(document.activeElement);
      if (event.key === 'Escape') {
        event.preventDefault();
        document.getSelection()?.removeAllRanges();
      } else if (event.key === 'Tab' && !event.shiftKey && !inside) {
        event.preventDefault();
        bar.current?.querySelector('button')?.focus({ preventScroll: true });
      }
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [bar, shown]);
}

function placeBar(bar: HTMLElement, { rectangles }: Selected): void {
  const { top, bottom } = freeHeight();
  const { width, height } = bar.getBoundingClientRect();
  const last = rectangles.at(-1);
  const touch = window.matchMedia('(pointer: coarse)').matches;
  const below = (last?.bottom ?? 0) + GAP;
  const y =
    touch || !last ? bottom - height - GAP : Math.min(Math.max(below, top + GAP), bottom - height - GAP);
  const wanted = touch || !last ? (window.innerWidth - width) / 2 : last.left;
  const x = Math.min(Math.max(wanted, GAP), document.documentElement.clientWidth - width - GAP);
  bar.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
