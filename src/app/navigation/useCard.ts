import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { cardLinkAt } from '../../reading/cardLinkAt.ts';
import { isPlainPress } from '../../reading/isPlainPress.ts';
import type { MarginHeight } from '../../reading/sight/marginHeight.ts';
import { keepInSight } from '../../reading/sight/scrollPlace.ts';
import { go, leaveCards, openedCards } from '../place/location.ts';
import { withState } from '../place/readerState.ts';

/** The card of the chosen entity: opened and closed through the address, with the focus and the margin's place kept. */
export interface Card {
  readonly open: (id: string, origin?: HTMLElement) => void;
  readonly close: () => void;
  /** Where the mention starts that the reader pressed. */
  readonly from: number | undefined;
  /** Turns a press on a link to a card into its opening. */
  readonly onLinkClick: (event: MouseEvent) => void;
}

/** The card for the address; `chosen` is the entity it names. */
export function useCard({
  chosen,
  rest,
  setRest,
}: {
  readonly chosen: string | undefined;
  readonly rest: MarginHeight;
  readonly setRest: (rest: MarginHeight) => void;
}): Card {
  const [from, setFrom] = useState<number>();
  // How often the open card was asked for again: each time the word asked from is to be kept in sight.
  const [again, setAgain] = useState(0);
  const origin = useRef<HTMLElement>(undefined);
  const originTop = useRef(0);
  const turned = useMarginPlace(chosen);
  // An open card shows: a drawer or sheet that was shut opens for it. One that the reader shuts later stays shut.
  const [shownFor, setShownFor] = useState<string>();
  if (chosen !== shownFor) {
    setShownFor(chosen);
    if (chosen !== undefined && rest === 'peek') setRest('half');
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the card may have been asked for again, see above
  useEffect(() => {
    if (chosen === undefined) {
      const { current } = origin;
      origin.current = undefined;
      // After the browser, which on its way Back moves the focus to what the hash names.
      const frame = requestAnimationFrame(() => current?.focus({ preventScroll: true }));
      return () => cancelAnimationFrame(frame);
    }
    // A card that was linked to takes the focus as one that is opened, unless the reader is already elsewhere.
    if (origin.current ?? document.activeElement === document.body)
      document.getElementById(`name-${chosen}`)?.focus({ preventScroll: true });
    if (origin.current?.closest('.matn')) keepInSight(origin.current, originTop.current);
  }, [chosen, again]);
  const open = (id: string, element?: HTMLElement) => {
    turned();
    origin.current = element;
    originTop.current = element?.getBoundingClientRect().top ?? 0;
    const span = element?.closest<HTMLElement>('[data-entity]')?.dataset.span;
    setFrom(span === undefined ? undefined : Number.parseInt(span, 10));
    if (rest === 'peek') setRest('half');
    if (id === chosen) {
      setAgain((times) => times + 1);
      return;
    }
    go(withState(window.location, { actor: id }), 'push', openedCards() + 1);
  };
  const close = () => leaveCards((address) => withState(address, { actor: undefined }));
  useEscape(chosen !== undefined, rest, setRest);
  const onLinkClick = (event: MouseEvent) => {
    const link = isPlainPress(event) ? cardLinkAt(event.target) : undefined;
    if (!link) return;
    event.preventDefault();
    // A press that has selected words of the name was no press on the name.
    if (document.getSelection()?.containsNode(link.element, true) && !document.getSelection()?.isCollapsed)
      return;
    open(link.entity, link.element);
  };
  return { open, close, from, onLinkClick };
}

/**
 * Where the list of the margin stood before it turned to a card, so that it stands there again after. A card begins at
 * its top, or at the position that the link names.
 */
function useMarginPlace(chosen: string | undefined): () => void {
  const place = useRef(0);
  useLayoutEffect(() => {
    const body = document.getElementById('margin-body');
    if (body) body.scrollTop = chosen === undefined ? place.current : topOfLinked(body);
  }, [chosen]);
  return () => {
    if (chosen === undefined) place.current = document.getElementById('margin-body')?.scrollTop ?? 0;
  };
}

/** How far down in the margin the position stands that the hash names; 0 where it names none. */
function topOfLinked(body: HTMLElement): number {
  const linked = body.querySelector(`.position[id="${CSS.escape(window.location.hash.slice(1))}"]`);
  if (!linked) return 0;
  return body.scrollTop + linked.getBoundingClientRect().top - body.getBoundingClientRect().top - 16;
}

/** Escape goes one step back: from a card to what was before it, then from an open sheet or drawer to the text. */
function useEscape(carded: boolean, rest: MarginHeight, setRest: (rest: MarginHeight) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector(':popover-open')) return;
      if (carded) {
        if (openedCards() > 0) window.history.back();
        else go(withState(window.location, { actor: undefined }), 'replace', 0);
      } else if (rest !== 'peek') setRest('peek');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [carded, rest, setRest]);
}
