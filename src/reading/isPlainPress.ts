import type { MouseEvent } from 'react';

/** The part of a click that tells what the reader wants of a link. */
type Press = Pick<MouseEvent, 'button' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * Whether a press on a link asks to follow it here and now. With a modifier key or another button it asks the
 * browser for something else, such as a new tab, and the page leaves it to the browser.
 */
export function isPlainPress({ button, altKey, ctrlKey, metaKey, shiftKey }: Press): boolean {
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}
