import { type PointerEvent, type ReactNode, useRef } from 'react';
import { useReading } from '../readingContext.ts';
import { MARGIN_HEIGHTS, type MarginHeight, marginPixels } from '../sight/marginHeight.ts';

/** A release after less than this many pixels is a press, not a drag. */
const PRESS = 6;

/** The margin's place on the page: a column, a drawer from the edge, or a sheet that is dragged. `aside` holds it everywhere. */
export function MarginPanel({
  rest,
  onRest,
  children,
}: {
  readonly rest: MarginHeight;
  readonly onRest: (rest: MarginHeight) => void;
  readonly children: ReactNode;
}) {
  const { words } = useReading();
  const panel = useRef<HTMLElement>(null);
  const drag = useDrag(panel, rest, onRest);
  const open = rest !== 'peek';
  return (
    <aside ref={panel} id="margin" className="hashiya" aria-label={words.margin.label} data-rest={rest}>
      <div className="panel-head" {...drag}>
        <button
          type="button"
          className="grip"
          aria-expanded={open}
          aria-controls="margin-body"
          onClick={() => onRest(open ? 'peek' : 'half')}
          onKeyDown={(event) => {
            const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
            if (!by) return;
            event.preventDefault();
            onRest(MARGIN_HEIGHTS[MARGIN_HEIGHTS.indexOf(rest) + by] ?? rest);
          }}
        >
          <span className="grip-bar" aria-hidden="true" />
          <span className="grip-label">{words.margin.label}</span>
        </button>
        <button
          type="button"
          className="panel-close quiet-button"
          aria-label={words.margin.close}
          onClick={() => onRest('peek')}
        >
          {words.margin.shut}
        </button>
      </div>
      <div id="margin-body" className="panel-body">
        {children}
      </div>
    </aside>
  );
}

/** Dragging the head of the sheet: it follows the finger and comes to rest at the nearest of its three places. */
function useDrag(
  panel: React.RefObject<HTMLElement | null>,
  rest: MarginHeight,
  onRest: (rest: MarginHeight) => void,
): {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: (event: PointerEvent) => void;
  readonly onClickCapture: (event: React.MouseEvent) => void;
} {
  const from = useRef<{ y: number; moved: boolean }>(undefined);
  const suppress = useRef(false);
  const release = (event: PointerEvent) => {
    const start = from.current;
    from.current = undefined;
    const sheet = panel.current;
    if (!sheet || !start?.moved) return;
    sheet.style.removeProperty('--drag');
    delete sheet.dataset.dragging;
    suppress.current = true;
    window.setTimeout(() => {
      suppress.current = false;
    });
    onRest(nearestRest(rest, event.clientY - start.y));
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
      sheet.dataset.dragging = '';
      sheet.style.setProperty('--drag', `${by}px`);
    },
    onPointerUp: release,
    onPointerCancel: release,
    // The press that ends a drag is no press on the grip.
    onClickCapture: (event) => {
      if (suppress.current) event.stopPropagation();
    },
  };
}

/** The rest whose height is nearest to the sheet's, dragged down by `by` pixels from `rest`. */
function nearestRest(rest: MarginHeight, by: number): MarginHeight {
  const heights = marginPixels();
  const height = heights[rest] - by;
  return MARGIN_HEIGHTS.reduce((best, candidate) =>
    Math.abs(heights[candidate] - height) < Math.abs(heights[best] - height) ? candidate : best,
  );
}
