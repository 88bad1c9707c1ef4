import type { StructuredText } from '../../../src/annotation/structure/structuredText.ts';
import { sliceOf } from '../../../src/domain/span.ts';

/**
 * The blocks of a text as `id: words`, line breaks inside a block as `/`; the title before them as `title:
 * words`.
 */
export function shown({ text, blocks, title }: StructuredText): readonly string[] {
  const lines = blocks.map(({ id, span }) => `${id}: ${sliceOf(text, span).replaceAll('\n', '/')}`);
  return title === undefined ? lines : [`title: ${title}`, ...lines];
}
