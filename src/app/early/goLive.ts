import { EARLY_CARD, EARLY_ENTRY, EARLY_VIEW, LIVE } from './earlyMarks.ts';
import { EARLY_PRESSES } from './earlyPresses.ts';

/**
 * Takes over from the early scripts: the application now shows what they showed, and what was pressed is
 * pressed.
 */
export function goLive(): void {
  const root = document.documentElement;
  if (root.hasAttribute(LIVE)) return;
  root.setAttribute(LIVE, '');
  root.removeAttribute(EARLY_VIEW);
  root.removeAttribute(EARLY_CARD);
  for (const entry of document.querySelectorAll(`[${EARLY_ENTRY}]`)) entry.removeAttribute(EARLY_ENTRY);
  const presses = window[EARLY_PRESSES]?.splice(0) ?? [];
  for (const element of presses.filter(isLastOfItsGroup)) element.click();
}

/** Of several presses on one switch the last alone holds: the switch is drawn anew only after all of them. */
function isLastOfItsGroup(element: HTMLElement, n: number, all: readonly HTMLElement[]): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
  return !all.slice(n + 1).some((later) => later instanceof HTMLInputElement && later.name === element.name);
}
