import { useEffect, useEffectEvent } from 'react';
import type { MarginControl } from '../../reading/margin/panel/useMarginHeight.ts';
import { withoutCard } from '../place/addresses.ts';
import { go, openedCards } from '../place/location.ts';

/**
 * Escape goes one step back: from a card to what was before it, then from an open sheet or drawer to the
 * text.
 */
export function useEscape(carded: boolean, { height, shut }: MarginControl): void {
  const goBack = useEffectEvent(() => {
    if (!carded) {
      if (height !== 'peek') shut();
    } else if (openedCards() > 0) window.history.back();
    else go(withoutCard(window.location), 'replace', 0);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (!document.querySelector(':popover-open, dialog[open]')) goBack();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
