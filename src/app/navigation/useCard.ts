import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { type CardLink, cardLinkAt } from '../../reading/cardLinkAt.ts';
import { isPlainPress } from '../../reading/isPlainPress.ts';
import { keepInSight } from '../../reading/sight/scrollPlace.ts';
import { withCard } from '../place/addresses.ts';
import { go, openedCards } from '../place/location.ts';
import { useMarginPlace } from './useMarginPlace.ts';

/** The card that is open: opened through the address, with the focus and the margin's place kept. */
export interface Card {
  /** Where the mention starts that the reader pressed. */
  readonly from: number | undefined;
  /** Turns a press on a link to a card into its opening. */
  readonly onLinkClick: (event: MouseEvent) => void;
}

/** The card of `chosen`, the entity that the address names; `openMargin` brings the margin into sight. */
export function useCard(chosen: string | undefined, openMargin: () => void): Card {
  const [from, setFrom] = useState<number>();
  // How often the open card was asked for again: each time the word asked from is to be kept in sight.
  const [again, setAgain] = useState(0);
  const origin = useRef<{ readonly element: HTMLElement; readonly top: number }>(undefined);
  const keepMarginPlace = useMarginPlace(chosen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an open card may be asked for again
  useEffect(() => {
    if (chosen === undefined) {
      const { current } = origin;
      origin.current = undefined;
      // After the browser, which on its way Back moves the focus to what the hash names.
      const frame = requestAnimationFrame(() => current?.element.focus({ preventScroll: true }));
      return () => cancelAnimationFrame(frame);
    }
    // A card that a link opened takes the focus too, unless the reader is already elsewhere.
    if (origin.current ?? document.activeElement === document.body)
      document.getElementById(`name-${chosen}`)?.focus({ preventScroll: true });
    if (origin.current?.element.closest('.matn')) keepInSight(origin.current.element, origin.current.top);
  }, [chosen, again]);
  const open = ({ element, entity }: CardLink) => {
    keepMarginPlace();
    origin.current = { element, top: element.getBoundingClientRect().top };
    const span = element.closest<HTMLElement>('[data-entity]')?.dataset.span;
    setFrom(span === undefined ? undefined : Number.parseInt(span, 10));
    openMargin();
    if (entity === chosen) setAgain((times) => times + 1);
    else go(withCard(window.location, entity), 'push', openedCards() + 1);
  };
  const onLinkClick = (event: MouseEvent) => {
    const link = isPlainPress(event) ? cardLinkAt(event.target) : undefined;
    if (!link) return;
    event.preventDefault();
    if (!hasSelectedIn(link.element)) open(link);
  };
  return { from, onLinkClick };
}

/** Whether words of the link are selected: the press that has selected them was no press on the name. */
function hasSelectedIn(link: HTMLElement): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(link, true);
}
