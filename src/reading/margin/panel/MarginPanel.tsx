import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useReading } from '../../readingContext.ts';
import { HereLine, useGlossHere } from '../here/HereLine.tsx';
import type { MarginControl } from './useMarginHeight.ts';
import { useSheetDrag } from './useSheetDrag.ts';

interface PanelProps {
  readonly margin: MarginControl;
  /** Whether a card is open in it. */
  readonly carded: boolean;
}

/**
 * The margin's place on the page: a column, a drawer from the edge, or a sheet that is dragged. `aside` holds
 * it everywhere.
 */
export function MarginPanel({ margin, carded, children }: PanelProps & { readonly children: ReactNode }) {
  const { words } = useReading();
  const panel = useRef<HTMLElement>(null);
  const { height, shut } = margin;
  const drag = useSheetDrag(panel, margin);
  return (
    <aside ref={panel} id="margin" className="hashiya" aria-label={words.margin.label} data-rest={height}>
      <div className="panel-head" {...drag}>
        <Grip margin={margin} carded={carded} />
        <button
          type="button"
          className="panel-close quiet-button"
          aria-label={words.margin.close}
          onClick={shut}
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

/** What the sheet is raised and lowered by: with a press, and with the arrow keys. */
function Grip({ margin: { height, toggle, step }, carded }: PanelProps) {
  const { actions } = useReading();
  const gloss = useGlossHere(height === 'peek');
  const onClick = () => {
    // The line of the closed sheet opens what it tells of.
    if (gloss && !carded) actions.chooseTab('here');
    toggle();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? 1 : -1);
  };
  return (
    <button
      type="button"
      className="grip"
      aria-expanded={height !== 'peek'}
      aria-controls="margin-body"
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <span className="grip-bar" aria-hidden="true" />
      <HereLine gloss={gloss} />
    </button>
  );
}
