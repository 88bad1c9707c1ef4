import { useEffect, useState } from 'react';
import type { Block } from '../../domain/block.ts';
import { eyeLine, freeHeight } from './scrollPlace.ts';

/**
 * The block under the reader's eye, or the last one above it that is still in sight, followed while they
 * scroll; undefined until it is known. Where only a summary stands there it is the block that stood there
 * before. The browser watches a band of the window, so that following costs the same in a text of any length.
 */
export function useBlockUnderEye(blocks: readonly Block[], watched: boolean): string | undefined {
  const [under, setUnder] = useState<string>();
  useEffect(() => {
    if (!watched) return;
    let observer: IntersectionObserver | undefined;
    const order = new Map(blocks.map(({ id }, n) => [id, n]));
    const at = (id: string) => order.get(id) ?? -1;
    const inBand = new Set<string>();
    const watch = () => {
      observer?.disconnect();
      inBand.clear();
      const above = Math.round(freeHeight().top);
      const below = Math.round(window.innerHeight - eyeLine());
      observer = new IntersectionObserver(
        (entries) => {
          for (const { isIntersecting, target } of entries) {
            if (isIntersecting) inBand.add(target.id);
            else inBand.delete(target.id);
          }
          const inOrder = [...inBand].sort((a, b) => at(a) - at(b));
          setUnder((before) => inOrder.at(-1) ?? before);
        },
        { rootMargin: `-${above}px 0px -${below}px 0px` },
      );
      for (const { id } of blocks) {
        const element = document.getElementById(id);
        if (element) observer.observe(element);
      }
    };
    watch();
    window.addEventListener('resize', watch);
    return () => {
      observer?.disconnect();
      window.removeEventListener('resize', watch);
    };
  }, [blocks, watched]);
  return under;
}
