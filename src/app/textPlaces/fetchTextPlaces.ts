import type * as TextPlaces from './textPlaces.ts';

let atHand: typeof TextPlaces | undefined;

/** What finds words and makes links to them, fetched at the first call; rejects where it cannot be had. */
export async function fetchTextPlaces(): Promise<typeof TextPlaces> {
  atHand ??= await import('./textPlaces.ts');
  return atHand;
}

/** The same if it has come; undefined before. */
export function textPlacesAtHand(): typeof TextPlaces | undefined {
  return atHand;
}
