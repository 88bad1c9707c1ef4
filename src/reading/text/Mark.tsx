import { PlaceLink } from '../PlaceLink.tsx';
import { useReading } from '../readingContext.ts';
import type { MarkNode } from './markTree.ts';

/** The words of a block with their marks. `lit` is the entity whose mentions all light up. */
export function MarkedText({
  nodes,
  lit,
}: {
  readonly nodes: readonly MarkNode[];
  readonly lit: string | undefined;
}) {
  return nodes.map((node, n) =>
    node.kind === 'text' ? (
      node.text
    ) : (
      // The tree of a block never changes its order, so the place is the identity.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Mark key={n} node={node} lit={lit} />
    ),
  );
}

/**
 * A mention: a link to its entity's card, so that it works before and without the script. The link takes in
 * the letters that the name is joined to (`data-joined`); the name itself is `data-span`, and painted by
 * `paintNames`. A link may not hold a link, so a mention that holds others is a span, and its own words in it
 * are the links.
 */
function Mark({
  node: { mention, joined, children: nodes },
  lit,
}: {
  readonly node: Extract<MarkNode, { kind: 'mention' }>;
  readonly lit: string | undefined;
}) {
  const { index } = useReading();
  const { start, end } = mention.span;
  const attributes = {
    className: 'mark',
    'data-entity': mention.entity,
    'data-kind': index.entity.get(mention.entity)?.kind,
    'data-joined': joined ? '' : undefined,
    'data-lit': lit === mention.entity ? '' : undefined,
    'data-span': `${start}-${end}`,
  };
  const place = { kind: 'entity', id: mention.entity } as const;
  if (nodes.every((node) => node.kind === 'text')) {
    return (
      <PlaceLink {...attributes} place={place}>
        <MarkedText nodes={nodes} lit={lit} />
      </PlaceLink>
    );
  }
  const first = nodes.findIndex(isWords);
  return (
    <span {...attributes}>
      {nodes.map((node, n) =>
        isWords(node) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the tree of a block never changes its order
          <PlaceLink key={n} className="mark-own" place={place} tabIndex={n === first ? undefined : -1}>
            {node.text}
          </PlaceLink>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the tree of a block never changes its order
          <MarkedText key={n} nodes={[node]} lit={lit} />
        ),
      )}
    </span>
  );
}

function isWords(node: MarkNode): node is Extract<MarkNode, { kind: 'text' }> {
  return node.kind === 'text' && /\S/.test(node.text);
}
