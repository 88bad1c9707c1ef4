import { useCallback, useEffect, useState } from 'react';
import type { Span } from '../../domain/span.ts';
import type { ArticleIndex } from '../../reading/articleIndex.ts';
import { scrollToSpan } from '../../reading/sight/scrollPlace.ts';
import { restoreTopPlace, type TopPlace } from '../../reading/sight/topPlace.ts';
import { wash } from '../../reading/text/wash.ts';

/**
 * Where to go on the page: words to be washed, a block or a passage of it to be read on from, another
 * element, a place kept, or the start.
 */
export type Target =
  | { readonly kind: 'span'; readonly span: Span }
  | { readonly kind: 'block'; readonly id: string; readonly passage?: Span }
  | { readonly kind: 'element'; readonly id: string; readonly to?: ScrollLogicalPosition }
  | { readonly kind: 'kept'; readonly place: TopPlace }
  | { readonly kind: 'start' };

/** A jump that is made once what it leads to is drawn: the section may have to open first. */
export function useJump({ article: { blocks } }: ArticleIndex): (target: Target) => void {
  // A new object for each jump, so that the same place can be jumped to again.
  const [pending, setPending] = useState<{ readonly target: Target }>();
  useEffect(() => {
    if (!pending) return;
    const { target } = pending;
    if (target.kind === 'start') window.scrollTo({ top: 0, behavior: 'instant' });
    if (target.kind === 'span') {
      scrollToSpan(blocks, target.span);
      wash(blocks, target.span);
    }
    if (target.kind === 'block') {
      focusOn(target.id, 'start');
      if (target.passage) scrollToSpan(blocks, target.passage);
    }
    if (target.kind === 'kept') restoreTopPlace(target.place);
    if (target.kind === 'element') focusOn(target.id, target.to ?? 'center');
  }, [pending, blocks]);
  return useCallback((target: Target) => setPending({ target }), []);
}

function focusOn(id: string, block: ScrollLogicalPosition): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ behavior: 'instant', block });
  element?.focus({ preventScroll: true });
}
