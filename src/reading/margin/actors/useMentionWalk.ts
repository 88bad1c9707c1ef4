import { useState } from 'react';
import type { Mention } from '../../../domain/mention.ts';
import { useReading } from '../../readingContext.ts';

/**
 * A place among an entity's mentions, at first the one that starts at `from`, and a step to the next or
 * previous one, round and round. `at` is undefined before the first step of a reader who came from no
 * mention.
 */
export function useMentionWalk(
  mentions: readonly Mention[],
  from: number | undefined,
): { readonly at: number | undefined; readonly step: (by: 1 | -1) => void } {
  const { actions } = useReading();
  const [at, setAt] = useState(() => {
    const first = mentions.findIndex((mention) => mention.span.start === from);
    return first < 0 ? undefined : first;
  });
  const step = (by: 1 | -1) => {
    const before = at ?? (by === 1 ? -1 : 0);
    const next = (before + by + mentions.length) % mentions.length;
    setAt(next);
    const mention = mentions[next];
    if (mention) actions.showSpan(mention.span);
  };
  return { at, step };
}
