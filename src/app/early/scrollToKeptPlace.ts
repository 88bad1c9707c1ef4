import { KEPT_PLACE_KEY } from '../place/keptPlaceKey.ts';

/**
 * Goes to where a reader was in the text who has changed the language. The application takes the place out of
 * storage.
 */
export function scrollToKeptPlace(): void {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT_PLACE_KEY) ?? 'null');
    const element = kept?.path === location.pathname && document.getElementById(kept.id);
    if (element && element.getClientRects().length > 0)
      scrollBy(0, element.getBoundingClientRect().top - kept.top);
  } catch {
    // Storage is refused, or holds no place: the page begins where its link says.
  }
}
