/*
 * The attributes by which the early scripts tell the styles, and the application later, what they have done.
 */

/** On the document: the application is live, and the early scripts keep still. */
export const LIVE = 'data-live';
/** On the document: the view that is shown until then, `text` or `summaries`. */
export const EARLY_VIEW = 'data-early-view';
/** On the document: a card is open until then. */
export const EARLY_CARD = 'data-early-card';
/** On an entry of the margin: it is that card. */
export const EARLY_ENTRY = 'data-early';
/** On a control that works before the application is live. */
export const LIVE_BUTTON = 'data-live-button';
