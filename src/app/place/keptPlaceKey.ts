/** The key under which a place is kept from one page to the next in the same tab. */
export const KEPT_PLACE_KEY = 'hashiya.place';
