import { at } from '../../domain/at.ts';
import type { Block } from '../../domain/block.ts';
import { blockKinds } from './blockKinds.ts';
import { numberBlocks } from './numberBlocks.ts';
import type { StructuredText } from './structuredText.ts';
import { textShape } from './textShape.ts';

/** The words of one block of a document with markup, before its text is put together. */
export interface DocumentPart {
  readonly kind: Block['kind'];
  readonly words: string;
}

/** Stands between two blocks, so that the text by itself shows its paragraphs. */
const SEPARATOR = '\n\n';

/**
 * Puts together the text of a document with markup: its parts, with an empty line between them. Parts without
 * words are left out.
 */
export function assembleParts(parts: readonly DocumentPart[], title?: string): StructuredText {
  const pieces = parts
    .map(({ kind, words }) => ({ kind, words: levelled(words) }))
    .filter(({ words }) => words !== '');
  let start = 0;
  const blocks = pieces.map(({ kind, words }) => {
    const span = { start, end: start + words.length };
    start = span.end + SEPARATOR.length;
    return { kind, span };
  });
  const named = title?.replace(/\s+/g, ' ').trim();
  return {
    text: pieces.map(({ words }) => words).join(SEPARATOR),
    blocks: numberBlocks(blocks),
    ...(named ? { title: named } : {}),
  };
}

/**
 * The parts with headings recognised by their form, as in a plain text, if the document marks no heading:
 * some pages only print theirs bold. If a document marks any heading, it is taken to mark all.
 */
export function withHeadings(parts: readonly DocumentPart[]): readonly DocumentPart[] {
  if (parts.some(({ kind }) => kind === 'heading')) return parts;
  const kinds = blockKinds(
    parts.map(({ words }) => ({
      shape: textShape(words, { start: 0, end: words.length }),
      afterGap: true,
    })),
  );
  return parts.map(({ words }, n) => ({ kind: at(kinds, n), words }));
}

/** The words with single spaces, without empty lines and without white space around the lines. */
function levelled(words: string): string {
  return words
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
