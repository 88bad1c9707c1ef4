import { useState } from 'react';
import { MARGIN_HEIGHTS, type MarginHeight } from '../../sight/marginHeight.ts';

/** How high the margin stands, and all that changes it. */
export interface MarginControl {
  readonly height: MarginHeight;
  /** Opens a margin that is shut; one that is open stays as it is. */
  readonly open: () => void;
  readonly shut: () => void;
  readonly toggle: () => void;
  /** Raises a sheet by one height, or lowers it. */
  readonly step: (by: 1 | -1) => void;
  /** Gives half of the text back under a sheet that covers it whole. */
  readonly uncover: () => void;
  readonly set: (height: MarginHeight) => void;
}

/**
 * The height of the margin; the functions stay the same. A card, `chosen`, opens a margin that is shut. One
 * that the reader shuts later stays shut.
 */
export function useMarginHeight(chosen: string | undefined): MarginControl {
  const [height, set] = useState<MarginHeight>('peek');
  const [changes] = useState(() => ({
    open: () => set(opened),
    shut: () => set('peek'),
    toggle: () => set((now) => (now === 'peek' ? 'half' : 'peek')),
    step: (by: 1 | -1) => set((now) => MARGIN_HEIGHTS[MARGIN_HEIGHTS.indexOf(now) + by] ?? now),
    uncover: () => set((now) => (now === 'full' ? 'half' : now)),
  }));
  const [openedFor, setOpenedFor] = useState<string>();
  if (chosen !== openedFor) {
    setOpenedFor(chosen);
    if (chosen !== undefined) set(opened);
  }
  return { height, set, ...changes };
}

function opened(height: MarginHeight): MarginHeight {
  return height === 'peek' ? 'half' : height;
}
