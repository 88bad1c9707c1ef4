import { useEffect, useState } from 'react';
import { fetchTextPlaces, textPlacesAtHand } from './fetchTextPlaces.ts';

/**
 * What finds words again: undefined until it has come, `missing` where it cannot be had. It is fetched at
 * once if it is `wanted`, otherwise after the page has come to life.
 */
export function useTextPlaces(wanted: boolean): ReturnType<typeof textPlacesAtHand> | 'missing' {
  const [state, setState] = useState<'waiting' | 'here' | 'missing'>('waiting');
  // biome-ignore lint/correctness/useExhaustiveDependencies: wanted again, it is asked for again
  useEffect(() => {
    let left = false;
    fetchTextPlaces().then(
      () => left || setState('here'),
      () => left || setState('missing'),
    );
    return () => {
      left = true;
    };
  }, [wanted]);
  return textPlacesAtHand() ?? (state === 'missing' ? state : undefined);
}
