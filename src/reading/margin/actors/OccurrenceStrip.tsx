import { memo } from 'react';
import { blockName } from '../../blockName.ts';
import { useReading } from '../../readingContext.ts';

/** Units of the drawing: a block is one cell, its tick stands in it and grows with the mentions. */
const CELL = 6;
const TICK = 4;
const HEIGHT = 12;
const TALLEST_AT = 4;

/** Where in the text an entity occurs: one cell a block, in the reading direction of the interface. */
export const OccurrenceStrip = memo(function OccurrenceStrip({ entity }: { readonly entity: string }) {
  const { index, words } = useReading();
  const { blocks } = index.article;
  const counts = blocks.map(
    (block) => (index.mentionsIn.get(block.id) ?? []).filter((mention) => mention.entity === entity).length,
  );
  const named = blocks.filter((_, n) => (counts[n] ?? 0) > 0).map((block) => blockName(block.id, words));
  if (named.length === 0) return null;
  const width = blocks.length * CELL;
  const ticks = blocks.flatMap((_, n) => {
    const count = counts[n] ?? 0;
    if (count === 0) return [];
    const height = (HEIGHT * Math.min(count, TALLEST_AT)) / TALLEST_AT;
    const cell = words.direction === 'rtl' ? blocks.length - 1 - n : n;
    return `M${cell * CELL + (CELL - TICK) / 2} ${HEIGHT}v${-height}h${TICK}v${height}z`;
  });
  return (
    <svg
      className="strip"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={words.strip(words.list(named))}
    >
      <path d={ticks.join('')} />
    </svg>
  );
});
