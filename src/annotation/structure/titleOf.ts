import type { Block } from '../../domain/block.ts';
import { type Span, sliceOf } from '../../domain/span.ts';

/** The words of the text's own title: those of the heading it begins with, or undefined where it begins with none. */
export function titleOf(text: string, blocks: readonly Block[]): Span | undefined {
  const [first] = blocks;
  if (first?.kind !== 'heading' || !/\p{L}/u.test(sliceOf(text, first.span))) return undefined;
  const [sign = ''] = /^#{1,6}\s+/.exec(sliceOf(text, first.span)) ?? [];
  return { start: first.span.start + sign.length, end: first.span.end };
}
