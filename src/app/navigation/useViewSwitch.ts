import { useLayoutEffect, useRef, useState } from 'react';
import { type ReadingPlace, readingPlace, restorePlace } from '../../reading/sight/readingPlace.ts';
import { withFlipped, withView } from '../place/addresses.ts';
import { type Address, go } from '../place/location.ts';
import type { ReaderState } from '../place/readerState.ts';

/**
 * Changes between the full text and the summaries, for the whole article or a section, without losing the
 * reader's place.
 */
export interface ViewSwitch {
  readonly choose: (view: ReaderState['view']) => void;
  readonly toggle: (section: string) => void;
  /** Shows the other of text and summary in a section, for one who is about to jump into it. */
  readonly flip: (section: string) => void;
}

/** The switch for the state in the address; the object stays the same. */
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
    const change = (to: Address) => {
      const place = readingPlace();
      held.current = place;
      if (place?.block !== undefined) read.current = place;
      go(to, 'replace');
    };
    return {
      choose: (view) => change(withView(window.location, view)),
      toggle: (section) => change(withFlipped(window.location, section)),
      flip: (section) => {
        change(withFlipped(window.location, section));
        held.current = undefined;
      },
    };
  });
  return actions;
}
