import * as v from 'valibot';
import type { TopPlace } from '../../reading/sight/topPlace.ts';
import { KEPT_PLACE_KEY } from './keptPlaceKey.ts';

const KeptPlace = v.object({ path: v.string(), id: v.string(), top: v.number() });

/** Keeps the place for the page at `path`, which is opened next in this tab. */
export function keepPlace(path: string, place: TopPlace | undefined): void {
  try {
    if (place) window.sessionStorage.setItem(KEPT_PLACE_KEY, JSON.stringify({ path, ...place }));
    else window.sessionStorage.removeItem(KEPT_PLACE_KEY);
  } catch {
    // Storage is refused: the next page begins where its link says.
  }
}

/** The place that was kept for this page, once: it is forgotten with the asking. */
export function takePlace(): TopPlace | undefined {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(KEPT_PLACE_KEY) ?? 'null');
    window.sessionStorage.removeItem(KEPT_PLACE_KEY);
    const place = v.safeParse(KeptPlace, kept);
    return place.success && place.output.path === window.location.pathname ? place.output : undefined;
  } catch {
    return undefined;
  }
}
