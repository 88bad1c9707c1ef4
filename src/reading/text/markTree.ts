import { joinedSpan } from '../../arabic/joinedSpan.ts';
import type { Mention } from '../../domain/mention.ts';
import { bySpan, contains, isSame, isSpanOf, type Span } from '../../domain/span.ts';

/** A stretch of plain text, or a mention with what it holds: in the order of the text. */
export type MarkNode =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'mention';
      readonly mention: Mention;
      /** Whether the element takes in letters that the name is joined to. */
      readonly joined: boolean;
      readonly children: readonly MarkNode[];
    };

/**
 * A mention and the letters that its element takes: its name, and what the name is joined to («لحفتر» for
 * «حفتر»).
 */
interface Widened {
  readonly mention: Mention;
  readonly span: Span;
}

/**
 * The words of `span` cut at the borders of its mentions, nested as the mentions nest. The texts of the
 * leaves, joined, are the words of the span, unit for unit, and none begins or ends inside joined letters. A
 * mention that is empty, crosses another or leaves the span has no place in a tree and is passed over. Of two
 * names joined in one word the second is held by the first.
 */
export function markTree(text: string, span: Span, mentions: readonly Mention[]): readonly MarkNode[] {
  const inside = mentions
    .filter((mention) => isSpanOf(text, mention.span) && contains(span, mention.span))
    .sort((a, b) => bySpan(a.span, b.span));
  const widened = withoutCrossing(inside)
    .map((mention) => ({ mention, span: within(span, joinedSpan(text, mention.span)) }))
    .sort((a, b) => bySpan(a.span, b.span));
  return grow(text, span, widened, { next: 0 });
}

/** The mentions, in the order of the text, that do not cross an earlier one that stands. */
function withoutCrossing(mentions: readonly Mention[]): readonly Mention[] {
  const standing: Mention[] = [];
  const open: Span[] = [];
  for (const mention of mentions) {
    const { start, end } = mention.span;
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= start) open.pop();
    if (end > (open.at(-1)?.end ?? Number.POSITIVE_INFINITY)) continue;
    open.push(mention.span);
    standing.push(mention);
  }
  return standing;
}

function within(bounds: Span, { start, end }: Span): Span {
  return { start: Math.max(bounds.start, start), end: Math.min(bounds.end, end) };
}

/** Consumes from `mentions` those that lie in `span`. */
function grow(
  text: string,
  span: Span,
  mentions: readonly Widened[],
  cursor: { next: number },
): readonly MarkNode[] {
  const nodes: MarkNode[] = [];
  let at = span.start;
  for (let next = mentions[cursor.next]; next; next = mentions[cursor.next]) {
    // A name that reaches out of this one stands beside it.
    if (next.span.start >= span.end || next.span.end > span.end) break;
    cursor.next++;
    // Widened, a name may reach into the letters of the one before it: those stay with the earlier.
    const start = next.span.start < at ? firstLetter(text, at) : next.span.start;
    const own = { start, end: next.span.end };
    if (own.start >= own.end) continue;
    if (start > at) nodes.push({ kind: 'text', text: text.slice(at, start) });
    nodes.push({
      kind: 'mention',
      mention: next.mention,
      joined: !isSame(own, next.mention.span),
      children: grow(text, own, mentions, cursor),
    });
    at = own.end;
  }
  if (at < span.end) nodes.push({ kind: 'text', text: text.slice(at, span.end) });
  return nodes;
}

/** Where the white space at `at` ends. */
function firstLetter(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
}
