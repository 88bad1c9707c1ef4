import { useEffect } from 'react';
import { takePlace } from '../place/keptPlace.ts';
import type { Address } from '../place/location.ts';
import type { Navigation } from './useNavigation.ts';

/**
 * Takes a reader who changed the language back to where they read. To be called after `useLinkedPlace`: the
 * link they once came by stays in the address and marked, but where they have read on to since goes before
 * it.
 */
export function useKeptPlace(
  { search, hash }: Address,
  { returnTo }: Navigation,
  /** Whether the place of the link is still being looked for: it would be gone to after this. */
  waits: boolean,
): void {
  useEffect(() => {
    // While hydrating, the address is not yet that of the page; what it shows may still change.
    if (waits || search !== window.location.search || hash !== window.location.hash) return;
    const place = takePlace();
    if (place) returnTo(place);
  }, [search, hash, returnTo, waits]);
}
