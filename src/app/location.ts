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

/** How many cards were opened one from another up to this entry of the history: so many steps back there is none. */
export function openedCards(): number {
  const state: unknown = window.history.state;
  const cards = typeof state === 'object' && state !== null && 'cards' in state ? state.cards : 0;
  return typeof cards === 'number' ? cards : 0;
}

/** Goes to another address of this page: as a new step of the history, or in place of the present one. */
export function go(address: Address, step: 'push' | 'replace', cards = openedCards()): void {
  const url = `${window.location.pathname}${address.search}${address.hash}`;
  if (step === 'push') window.history.pushState({ cards }, '', url);
  else window.history.replaceState({ cards }, '', url);
  for (const listener of listeners) listener();
}
