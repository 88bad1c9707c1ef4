import { joinedSpan } from '../../arabic/joinedSpan.ts';
import type { Block } from '../../domain/block.ts';
import type { Mention } from '../../domain/mention.ts';
import { bySpan, isSame, type Span } from '../../domain/span.ts';
import { textRange } from '../sight/textRange.ts';

/**
 * Paints the names in `element`, the element of `block`, that are joined to other letters: of «لحفتر» only
 * «حفتر». The CSS Custom Highlight API can do that, for it cuts no letters apart. `name` lies under these
 * names, `lit` under those of the entity `lit`; what they look like, and all other names, is a matter of the
 * styles. Returns what takes the paint away.
 */
export function paintNames(element: HTMLElement, block: Block, names: JoinedNames): () => void {
  const painted = (['name', 'lit'] as const).flatMap((layer) =>
    names[layer].flatMap((span) => {
      const range = textRange(element, block, span);
      return range ? [{ layer, range: new StaticRange(range) }] : [];
    }),
  );
  for (const { layer, range } of painted) highlightOf(layer).add(range);
  return () => {
    for (const { layer, range } of painted) highlightOf(layer).delete(range);
  };
}

/** Names that are joined to other letters: all that no other name holds, and those of the lit entity. */
export interface JoinedNames {
  readonly name: readonly Span[];
  readonly lit: readonly Span[];
}

export function joinedNames(
  text: string,
  mentions: readonly Mention[],
  lit: string | undefined,
): JoinedNames {
  const isJoined = (span: Span) => !isSame(joinedSpan(text, span), span);
  return {
    name: outermost(mentions).filter(isJoined),
    lit: outermost(mentions.filter(({ entity }) => entity === lit)).filter(isJoined),
  };
}

/**
 * The spans of the mentions that no other holds. What holds another draws the line of both; of two ranges
 * that overlap, Firefox paints one.
 */
function outermost(mentions: readonly Mention[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { span } of [...mentions].sort((a, b) => bySpan(a.span, b.span))) {
    if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  }
  return spans;
}

/** The lower of the two that overlap lies under the other. */
const PRIORITY = { name: 0, lit: 1 } as const;

function highlightOf(name: keyof JoinedNames): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  highlight.priority = PRIORITY[name];
  CSS.highlights.set(name, highlight);
  return highlight;
}
