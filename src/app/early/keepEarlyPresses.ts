import { EARLY_CARD, EARLY_VIEW, LIVE, LIVE_BUTTON } from './earlyMarks.ts';
import { EARLY_PRESSES } from './earlyPresses.ts';

/**
 * Keeps presses on controls until the application is live and can make them again. Two are answered at once:
 * a press on the switch of views, and one that shuts an early card. A press on a name needs no keeping, for a
 * name is a link.
 */
export function keepEarlyPresses(): void {
  const presses: HTMLElement[] = [];
  window[EARLY_PRESSES] = presses;
  const root = document.documentElement;
  const press = (event: Event) => {
    if (root.hasAttribute(LIVE) || !(event.target instanceof Element)) return;
    const control = event.target.closest<HTMLButtonElement | HTMLInputElement>('button,input');
    if (!control || control.type === 'search' || control.hasAttribute(LIVE_BUTTON)) return;
    event.preventDefault();
    if (root.hasAttribute(EARLY_CARD) && control.matches('.back,.panel-close')) {
      leaveCard();
      return;
    }
    if (control.name === 'view') root.setAttribute(EARLY_VIEW, control.value);
    presses.push(control);
  };
  addEventListener('click', press, true);
}

/** Takes the card out of the address, and tells those who listen to it. */
function leaveCard(): void {
  const address = new URL(location.href);
  address.searchParams.delete('actor');
  address.hash = '';
  history.replaceState(null, '', address);
  dispatchEvent(new Event('hashchange'));
}
