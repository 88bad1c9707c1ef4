import { useEffect, useState } from 'react';
import type { Block } from '../../domain/block.ts';
import { eyeLine } from './scrollPlace.ts';

/**
 * The block under the reader's eye, followed while they scroll; undefined until it is known. Where a summary
 * stands under the eye it is the last one that stood there. The browser watches a line of the window, so that
 * following costs the same in a text of any length.
 */
export function useBlockUnderEye(blocks: readonly Block[], watched: boolean): string | undefined {
  const [under, setUnder] = useState<string>();
  useEffect(() => {
    if (!watched) return;
    let observer: IntersectionObserver | undefined;
    const watch = () => {
      observer?.disconnect();
      const eye = Math.round(eyeLine());
      observer = new IntersectionObserver(
        (entries) => {
          for (const { isIntersecting, target } of entries) if (isIntersecting) setUnder(target.id);
        },
        { rootMargin: `${-eye}px 0px ${eye + 1 - window.innerHeight}px 0px` },
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
