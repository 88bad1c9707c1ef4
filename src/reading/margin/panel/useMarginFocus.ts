import { useLayoutEffect, useRef, useState } from 'react';
import type { MarginControl } from './useMarginHeight.ts';

/**
 * The way of the focus into the margin and, when a drawer or sheet shuts around it, back to what opens that.
 */
export function useMarginFocus({ height, open }: MarginControl): { readonly enter: () => void } {
  // Counts the entries, so that each is made once what it needs is drawn.
  const [entries, setEntries] = useState(0);
  const entered = useRef(0);
  useLayoutEffect(() => {
    const panel = document.getElementById('margin');
    if (entries > entered.current) {
      entered.current = entries;
      if (panel) firstSeen(panel.querySelectorAll('button, :checked'))?.focus({ preventScroll: true });
    } else if (height === 'peek' && panel?.contains(document.activeElement)) {
      // A column has no opener in sight, and never shuts.
      firstSeen(document.querySelectorAll('.margin-toggle, .grip'))?.focus({ preventScroll: true });
    }
  }, [height, entries]);
  return {
    enter: () => {
      open();
      setEntries(entries + 1);
    },
  };
}

function firstSeen(elements: Iterable<Element>): HTMLElement | undefined {
  for (const element of elements) {
    if (element instanceof HTMLElement && element.getClientRects().length > 0) return element;
  }
  return undefined;
}
