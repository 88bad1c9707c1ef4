import { type RefObject, useLayoutEffect } from 'react';
import type { Block } from '../../domain/block.ts';
import { canHighlight } from './canHighlight.ts';
import { type JoinedNames, paintNames } from './paintNames.ts';

/**
 * Keeps the names of a block painted that are joined to other letters. Until they are, and in a browser that
 * cannot, the styles draw their line under the whole word: `data-painted` on the document tells them.
 */
export function usePaintedNames(
  element: RefObject<HTMLElement | null>,
  block: Block,
  names: JoinedNames,
): void {
  useLayoutEffect(() => {
    if (!element.current || !canHighlight()) return;
    document.documentElement.dataset.painted = '';
    return paintNames(element.current, block, names);
  }, [element, block, names]);
}
