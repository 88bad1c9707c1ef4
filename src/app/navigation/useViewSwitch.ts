import { useLayoutEffect, useRef, useState } from 'react';
import { type ReadingPlace, readingPlace, restorePlace } from '../../reading/sight/readingPlace.ts';
import { go, openedCards } from '../place/location.ts';
import { parseReaderState, type ReaderState, withState } from '../place/readerState.ts';

/** Changes between the full text and the summaries, for the whole article or a section, without losing the reader's place. */
export interface ViewSwitch {
  readonly choose: (view: ReaderState['view']) => void;
  readonly toggle: (section: string) => void;
  /** Shows the other of text and summary in a section, for one who is about to jump into it. */
  readonly flip: (section: string) => void;
}

/** The switch for the state in the address. */
export function useViewSwitch(state: ReaderState): ViewSwitch {
  const held = useRef<ReadingPlace>(undefined);
  const read = useRef<ReadingPlace>(undefined);
  const shown = `${state.view}/${state.flipped.join('.')}`;
  useLayoutEffect(() => {
    if (!shown || !held.current) return;
    restorePlace(held.current, read.current);
    held.current = undefined;
  }, [shown]);
  const [actions] = useState<ViewSwitch>(() => {
    const current = () => parseReaderState(window.location.search);
    const change = (to: Partial<ReaderState>, step: 'push' | 'replace') => {
      const place = readingPlace();
      held.current = place;
      if (place?.block !== undefined) read.current = place;
      const { search, hash } = window.location;
      go(withState({ search, hash }, to), step, openedCards());
    };
    const flip = (section: string, hold: boolean) => {
      const { flipped } = current();
      const to = flipped.includes(section)
        ? flipped.filter((other) => other !== section)
        : [...flipped, section];
      change({ flipped: to }, 'replace');
      if (!hold) held.current = undefined;
    };
    return {
      choose: (view) => change({ view, flipped: [] }, 'replace'),
      toggle: (section) => flip(section, true),
      flip: (section) => flip(section, false),
    };
  });
  return actions;
}
