import type { Span } from './span.ts';

/**
 * A paragraph or a heading of the text. `id` is `p1`, `p2` … for paragraphs and `h1`, `h2` … for headings,
 * each counted in text order. The span leaves out the line breaks around the block. A line break inside it is
 * an accident of the source.
 */
export interface Block {
  readonly id: string;
  readonly kind: 'heading' | 'paragraph';
  readonly span: Span;
}

/**
 * The block that holds all of `span`, else the one that holds its start. Undefined if `span` starts between
 * blocks.
 */
export function blockAt(blocks: readonly Block[], span: Span): Block | undefined {
  return blocks.find((block) => block.span.start <= span.start && span.start < block.span.end);
}
