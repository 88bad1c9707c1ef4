import type { Block } from '../../domain/block.ts';
import { isHeading } from './isHeading.ts';
import type { TextShape } from './textShape.ts';

/** A block before its kind is known. */
export interface Piece {
  readonly shape: TextShape;
  /** Whether an empty line stands before it, or it is the first of the text. */
  readonly afterGap: boolean;
}

/**
 * The kinds of the blocks of a text, by their form. If all would be headings, none is: they are verse or a
 * list of names.
 */
export function blockKinds(pieces: readonly Piece[]): readonly Block['kind'][] {
  const kinds: Block['kind'][] = [];
  pieces.forEach(({ shape }, n) => {
    const heading = isHeading(shape, {
      before: pieces[n - 1]?.shape,
      isHeadingBefore: kinds[n - 1] === 'heading',
      after: pieces[n + 1]?.shape,
      gapAfter: pieces[n + 1]?.afterGap ?? false,
    });
    kinds.push(heading ? 'heading' : 'paragraph');
  });
  return kinds.includes('paragraph') ? kinds : kinds.map(() => 'paragraph');
}
