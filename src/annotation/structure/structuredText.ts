import type { Block } from '../../domain/block.ts';

/** A text, its blocks as spans over it, and the title if the document names one. */
export interface StructuredText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title?: string;
}
