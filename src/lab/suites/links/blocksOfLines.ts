import type { Block } from '../../../domain/block.ts';

/** Every line that is not empty as a paragraph, because the published cases have no structure. */
export function blocksOfLines(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const span = { start, end: start + line.length };
    if (line.trim() !== '') blocks.push({ id: `p${blocks.length + 1}`, kind: 'paragraph', span });
    start = span.end + 1;
  }
  return blocks;
}

/** Blocks given as strings, put together into a text. */
export function textOfBlocks(strings: readonly string[]): {
  readonly text: string;
  readonly blocks: readonly Block[];
} {
  const text = strings.map((string) => string.replaceAll('\n', ' ')).join('\n');
  return { text, blocks: blocksOfLines(text) };
}
