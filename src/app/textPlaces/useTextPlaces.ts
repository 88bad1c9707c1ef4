import { useEffect, useState } from 'react';
import { fetchTextPlaces, textPlacesAtHand } from './fetchTextPlaces.ts';

/**
 * How long what no link asks for waits after the page has come to life, in milliseconds: time to let that be.
 */
const PAUSE = 1000;

/**
 * What finds words again: undefined until it has come, `missing` where it cannot be had. It is fetched at
 * once if a link asks for it (`wanted`), otherwise a moment later, to be at hand when a link is made.
 */
export function useTextPlaces(wanted: boolean): ReturnType<typeof textPlacesAtHand> | 'missing' {
  const [state, setState] = useState<'waiting' | 'here' | 'missing'>('waiting');
  useEffect(() => {
    const ask = () =>
      void fetchTextPlaces().then(
        () => setState('here'),
        () => setState('missing'),
      );
    const timer = window.setTimeout(ask, wanted ? 0 : PAUSE);
    return () => window.clearTimeout(timer);
  }, [wanted]);
  return textPlacesAtHand() ?? (state === 'missing' ? state : undefined);
}
