import type { Mention } from '../../domain/mention.ts';
import { bySpan, contains, isSpanOf, type Span } from '../../domain/span.ts';

/** A stretch of plain text, or a mention with what it holds: in the order of the text. */
export type MarkNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mention'; readonly mention: Mention; readonly children: readonly MarkNode[] };

/**
 * The words of `span` cut at the borders of its mentions, nested as the mentions nest. The texts of the leaves, joined,
 * are the words of the span, unit for unit. A mention that is empty, crosses another or leaves the span has no place in a tree and is passed over.
 */
export function markTree(text: string, span: Span, mentions: readonly Mention[]): readonly MarkNode[] {
  const inside = mentions
    .filter((mention) => isSpanOf(text, mention.span) && contains(span, mention.span))
    .sort((a, b) => bySpan(a.span, b.span));
  return grow(text, span, inside, { next: 0 });
}

/** Consumes from `mentions` those that lie in `span`. */
function grow(
  text: string,
  span: Span,
  mentions: readonly Mention[],
  cursor: { next: number },
): readonly MarkNode[] {
  const nodes: MarkNode[] = [];
  let at = span.start;
  for (let mention = mentions[cursor.next]; mention; mention = mentions[cursor.next]) {
    if (mention.span.start >= span.end) break;
    cursor.next++;
    if (!contains(span, mention.span)) continue;
    if (mention.span.start > at) nodes.push({ kind: 'text', text: text.slice(at, mention.span.start) });
    nodes.push({ kind: 'mention', mention, children: grow(text, mention.span, mentions, cursor) });
    at = mention.span.end;
  }
  if (at < span.end) nodes.push({ kind: 'text', text: text.slice(at, span.end) });
  return nodes;
}
