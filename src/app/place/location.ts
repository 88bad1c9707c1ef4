import { useSyncExternalStore } from 'react';

/** The address as the reader sees it, and how deep a run of opened cards it ends. */
export interface Address {
  readonly search: string;
  readonly hash: string;
}

const listeners = new Set<() => void>();
let current: Address | undefined;

/** The address of the page; while hydrating, the bare one that the page was rendered for. */
export function useAddress(): Address {
  return useSyncExternalStore(subscribe, currentAddress, () => bareAddress);
}

const bareAddress: Address = { search: '', hash: '' };

function currentAddress(): Address {
  const { search, hash } = window.location;
  if (current?.search !== search || current.hash !== hash) current = { search, hash };
  return current;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
    window.removeEventListener('hashchange', listener);
  };
}

/**
 * How many cards were opened one from another up to this entry of the history: so many steps back there is
 * none.
 */
export function openedCards(): number {
  const state: unknown = window.history.state;
  const cards = typeof state === 'object' && state !== null && 'cards' in state ? state.cards : 0;
  return typeof cards === 'number' ? cards : 0;
}

/**
 * Goes to another address of this page: as a new step of the history, or in place of the present one. The way
 * back from a card leaves the text where the reader has come to by then.
 */
export function go(address: Address, step: 'push' | 'replace', cards = openedCards()): void {
  const { history } = window;
  const url = `${window.location.pathname}${address.search}${address.hash}`;
  if (step === 'replace') history.replaceState({ cards }, '', url);
  else {
    // The step that is left keeps this mode; the new one takes it over, and must not.
    if (cards > openedCards()) history.scrollRestoration = 'manual';
    history.pushState({ cards }, '', url);
    history.scrollRestoration = 'auto';
  }
  for (const listener of listeners) listener();
}

/**
 * Goes back to the step before the run of opened cards that this one ends; from a linked card, to the same
 * without it.
 */
export function leaveCards(leave: (address: Address) => Address): void {
  const cards = openedCards();
  if (cards === 0) {
    go(leave(window.location), 'replace', 0);
    return;
  }
  // The run may have begun at a card that a link had opened: that one is shut too.
  window.addEventListener('popstate', () => go(leave(window.location), 'replace', 0), { once: true });
  window.history.go(-cards);
}
