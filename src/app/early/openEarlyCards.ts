import { SHEET_BELOW } from '../../reading/sight/sheetBelow.ts';
import { EARLY_CARD, EARLY_ENTRY, LIVE } from './earlyMarks.ts';

/** How far above the sheet the word stands that a card was opened from, in pixels. */
const CLEARANCE = 24;

/**
 * Opens the card that the address asks for, now and whenever the address changes. An early press on a name
 * changes it, for a name is a link to `#actor-ID`; on a phone the pressed name is kept in sight above the
 * sheet.
 */
export function openEarlyCards(): void {
  const root = document.documentElement;
  let pressed: Element | null = null;
  let opened: Element | null = null;
  const open = () => {
    if (root.hasAttribute(LIVE)) return;
    opened?.toggleAttribute(EARLY_ENTRY, false);
    opened = wantedCard();
    opened?.toggleAttribute(EARLY_ENTRY, true);
    root.toggleAttribute(EARLY_CARD, opened !== null);
    if (opened && pressed && innerWidth < SHEET_BELOW) keepAboveSheet(pressed);
  };
  const press = ({ target }: Event) => {
    pressed = target instanceof Element ? target.closest('article a') : null;
  };
  open();
  addEventListener('click', press, true);
  addEventListener('hashchange', open);
}

function wantedCard(): Element | null {
  const [, linked] = /^#actor-([a-z0-9-]+)$/.exec(location.hash) ?? [];
  const id = linked ?? new URLSearchParams(location.search).get('actor');
  return id ? document.getElementById(`actor-${id}`) : null;
}

/** The sheet takes the lower half of the window. */
function keepAboveSheet(word: Element): void {
  const covered = word.getBoundingClientRect().bottom - innerHeight / 2 + CLEARANCE;
  if (covered > 0) scrollBy(0, covered);
}
