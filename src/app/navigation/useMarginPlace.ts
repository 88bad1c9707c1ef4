import { useLayoutEffect, useRef } from 'react';

/**
 * Keeps where the list of the margin stood before it turned to a card, so that it stands there again after. A
 * card begins at its top, or at the position that the link names. Gives the function to call before a card is
 * opened.
 */
export function useMarginPlace(chosen: string | undefined): () => void {
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
