import { at } from '../../domain/at.ts';
import type { Block } from '../../domain/block.ts';
import { sliceOf } from '../../domain/span.ts';

/** A run of blocks on one matter, before it is summed up. `heading` is the source's own, where it has one. */
export interface Topic {
  readonly heading?: Block;
  readonly blocks: readonly Block[];
}

/** Without headings a topic has at least and at most so many paragraphs. */
const SHORTEST_TOPIC = 2;
const LONGEST_TOPIC = 6;
/**
 * A shift is where two paragraphs share less than this part of what neighbours share in this text on average.
 */
const SHIFT = 0.6;

/**
 * The topics of a text: from heading to heading or, where the text has none, from shift to shift, which is
 * where a paragraph shares few words with the one before. `wordsOf` gives the content words of a paragraph.
 * Together they hold every block once, in order.
 */
export function topicsOf(
  blocks: readonly Block[],
  wordsOf: (block: Block) => ReadonlySet<string>,
): readonly Topic[] {
  const topics: Topic[] = [];
  let open: Block[] = [];
  let heading: Block | undefined;
  const close = () => {
    if (open.length === 0) return;
    const paragraphs = open.filter((block) => block.kind === 'paragraph');
    if (heading !== undefined && paragraphs.length <= LONGEST_TOPIC * 2)
      topics.push({ heading, blocks: open });
    else
      topics.push(
        ...split(open, wordsOf).map((part, n) =>
          n === 0 && heading ? { heading, blocks: part } : { blocks: part },
        ),
      );
    open = [];
    heading = undefined;
  };
  for (const block of blocks) {
    // Headings in a row open one topic: a title and the line under it.
    if (block.kind === 'heading' && open.some(({ kind }) => kind === 'paragraph')) close();
    if (block.kind === 'heading') heading ??= block;
    open.push(block);
  }
  close();
  return topics;
}

function split(
  blocks: readonly Block[],
  wordsOf: (block: Block) => ReadonlySet<string>,
): readonly (readonly Block[])[] {
  const ties = blocks.map((block, n) => (n === 0 ? 1 : shared(wordsOf(at(blocks, n - 1)), wordsOf(block))));
  const mean = ties.slice(1).reduce((sum, tie) => sum + tie, 0) / Math.max(1, ties.length - 1);
  const parts: Block[][] = [];
  blocks.forEach((block, n) => {
    const last = parts.at(-1);
    const rest = blocks.length - n;
    const shifts = at(ties, n) < mean * SHIFT && rest >= SHORTEST_TOPIC;
    if (!last || last.length >= LONGEST_TOPIC || (last.length >= SHORTEST_TOPIC && shifts))
      parts.push([block]);
    else last.push(block);
  });
  return parts;
}

/** The part of the smaller paragraph's words that the other has too, 0 to 1. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 1;
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return common / small.size;
}

/** The heading's words, its white space levelled. */
export function headingText(text: string, block: Block): string {
  return sliceOf(text, block.span).replace(/\s+/g, ' ');
}
