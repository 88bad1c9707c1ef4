import { useEffect, useRef } from 'react';
import { blockName } from '../../blockName.ts';
import { PlaceLink } from '../../PlaceLink.tsx';
import { useReading } from '../../readingContext.ts';
import { useBlockUnderEye } from '../../sight/useBlockUnderEye.ts';
import { PositionLine } from '../positions/PositionLine.tsx';
import { type Gloss, glossesOf } from './glossesOf.ts';

/**
 * The hashiya that follows the line: what is held in the words of each block, a line each, dim until its
 * block is read. The lines of the block under the eye stand level with it where there is room.
 */
export function HereView() {
  const { index } = useReading();
  const now = useBlockUnderEye(index.article.blocks, true);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const gloss = now === undefined ? null : list.current?.querySelector(`[data-of="${now}"]`);
    const block = document.getElementById(now ?? '');
    const body = document.getElementById('margin-body');
    if (!gloss || !block || !body) return;
    // Never under the tabs, which stay at the head of the margin.
    const head = document.querySelector('.margin-head')?.getBoundingClientRect().bottom ?? 0;
    const level = Math.max(block.getBoundingClientRect().top, head + 8);
    body.scrollBy({ top: gloss.getBoundingClientRect().top - level, behavior: 'instant' });
  }, [now]);
  return (
    <div ref={list} className="here">
      {glossesOf(index).map((gloss) => (
        <BlockGloss key={gloss.block.id} gloss={gloss} now={gloss.block.id === now} />
      ))}
    </div>
  );
}

function BlockGloss({ gloss: { block, positions }, now }: { readonly gloss: Gloss; readonly now: boolean }) {
  const { words, actions } = useReading();
  return (
    <section className="gloss" data-of={block.id} data-now={now ? '' : undefined}>
      <h3>
        <PlaceLink
          place={{ kind: block.kind, hint: Number(block.id.slice(1)) }}
          onPress={() => actions.showBlock(block.id)}
        >
          {blockName(block.id, words)}
        </PlaceLink>
      </h3>
      <ul>
        {positions.map((position) => (
          <PositionLine key={position.id} position={position} />
        ))}
      </ul>
    </section>
  );
}
