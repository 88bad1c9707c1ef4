import { type RefObject, useEffect } from 'react';
import { cardLinkAt } from '../cardLinkAt.ts';

/**
 * Lets a selection begin on a name. Chromium starts none on a link: it drags the link. So while a mouse is
 * pressed on a mark the link has no address; it has it back before the click that may follow.
 */
export function useSelectableLinks(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const press = (event: PointerEvent) => {
      const link = cardLinkAt(event.target)?.element;
      const address = link?.getAttribute('href');
      if (!link || !address || event.pointerType !== 'mouse' || event.button !== 0) return;
      link.removeAttribute('href');
      const release = new AbortController();
      const restore = () => {
        link.setAttribute('href', address);
        release.abort();
      };
      for (const end of ['pointerup', 'pointercancel', 'blur']) {
        window.addEventListener(end, restore, { capture: true, signal: release.signal });
      }
    };
    element.addEventListener('pointerdown', press);
    return () => element.removeEventListener('pointerdown', press);
  }, [root]);
}
