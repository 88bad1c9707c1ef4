import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '../../domain/span.ts';
import { useReading } from '../readingContext.ts';
import { selectedSpan } from './selectedSpan.ts';

/** Words that the reader has selected, and the lines they stand on. */
export interface Selected {
  readonly span: Span;
  readonly rectangles: readonly DOMRect[];
}

/**
 * The words of the article that are selected, once the pointer or the keys that select them have come to
 * rest.
 */
export function useSelectedSpan(root: RefObject<HTMLElement | null>): Selected | undefined {
  const { index } = useReading();
  const [selected, setSelected] = useState<Selected>();
  useEffect(() => {
    const { text, blocks } = index.article;
    let pressed = false;
    const read = () => {
      const selection = document.getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
      const inside = range && !range.collapsed && root.current?.contains(range.commonAncestorContainer);
      const span = inside ? selectedSpan(text, blocks, range) : undefined;
      setSelected(span && range && { span, rectangles: [...range.getClientRects()] });
    };
    const press = (event: PointerEvent) => {
      pressed = event.pointerType === 'mouse';
    };
    const release = () => {
      pressed = false;
      read();
    };
    // Fingers and keys select step by step; a mouse is done when it is let go.
    const change = () => {
      if (!pressed) read();
    };
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('selectionchange', change);
    return () => {
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('selectionchange', change);
    };
  }, [index, root]);
  return selected;
}
