import type { Mention } from '../../domain/mention.ts';
import { bySpan, crosses } from '../../domain/span.ts';
import type { LinkedMention } from './linkedMention.ts';

/**
 * The mentions of names together with those of unnamed sources («خبراء»), in text order. A source gives way
 * where it would cross a name or stands on the very same words.
 */
export function addSourceMentions(
  names: readonly LinkedMention[],
  sources: readonly Mention[],
): readonly LinkedMention[] {
  const added: LinkedMention[] = [];
  let next = 0;
  for (const source of [...sources].sort((a, b) => bySpan(a.span, b.span))) {
    while ((names[next]?.span.end ?? Number.POSITIVE_INFINITY) <= source.span.start) next++;
    const last = added.at(-1);
    const isRepeated = last !== undefined && bySpan(last.span, source.span) === 0;
    if (!isRepeated && !clashes(source, names, next)) added.push({ ...source, kind: 'source' });
  }
  return [...names, ...added].sort((a, b) => bySpan(a.span, b.span));
}

/** Whether one of `names`, from the one at `from` on, crosses the words of `source` or covers them. */
function clashes({ span }: Mention, names: readonly LinkedMention[], from: number): boolean {
  for (let n = from; n < names.length; n++) {
    const name = names[n]?.span;
    if (!name || name.start >= span.end) return false;
    if (crosses(name, span) || (name.start <= span.start && name.end >= span.end)) return true;
  }
  return false;
}
