import { memo, useMemo, useRef } from 'react';
import type { Block } from '../../domain/block.ts';
import type { Mention } from '../../domain/mention.ts';
import { sliceOf } from '../../domain/span.ts';
import { parsePlace } from '../../linking/place.ts';
import { blockName, blockNumber } from '../blockName.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import { useReading } from '../readingContext.ts';
import { MarkedText } from './Mark.tsx';
import { markTree } from './markTree.ts';
import { joinedNames } from './paintNames.ts';
import { usePaintedNames } from './usePaintedNames.ts';

const NONE: readonly Mention[] = [];

/**
 * A paragraph or heading of the source, letter for letter, with its number in the margin: the number is its
 * link.
 */
export const TextBlock = memo(function TextBlock({
  block,
  lit,
  here,
}: {
  readonly block: Block;
  readonly lit: string | undefined;
  /** Whether the reader's link names this block. */
  readonly here: boolean;
}) {
  const { index } = useReading();
  const { text } = index.article;
  const mentions = index.mentionsIn.get(block.id) ?? NONE;
  const nodes = useMemo(() => markTree(text, block.span, mentions), [text, block, mentions]);
  const element = useRef<HTMLParagraphElement & HTMLHeadingElement>(null);
  const names = useMemo(() => joinedNames(text, mentions, lit), [text, mentions, lit]);
  usePaintedNames(element, block, names);
  const Tag = block.kind === 'heading' ? 'h3' : 'p';
  return (
    <div className="block" data-kind={block.kind} data-here={here ? '' : undefined}>
      <BlockLink block={block} />
      <Tag ref={element} id={block.id} lang={index.article.language} dir="rtl" tabIndex={-1}>
        <MarkedText nodes={nodes} lit={lit} />
      </Tag>
      {block.kind === 'heading' && <HeadingLabel />}
    </div>
  );
});

function HeadingLabel() {
  const { words } = useReading();
  return <p className="label">{words.text.sourceHeading}</p>;
}

function BlockLink({ block }: { readonly block: Block }) {
  const { index, words, actions } = useReading();
  const name =
    block.kind === 'heading'
      ? words.text.headingLink(sliceOf(index.article.text, block.span))
      : words.text.paragraphLink(blockNumber(block.id, words));
  return (
    <PlaceLink
      className="block-link"
      place={parsePlace(block.id)}
      aria-label={name}
      title={name}
      data-name={blockName(block.id, words)}
      onPress={() => actions.copyBlockLink(block.id)}
    >
      {block.kind === 'heading' ? '§' : blockNumber(block.id, words)}
    </PlaceLink>
  );
}
