import type { Localized } from './localized.ts';

/** A sentence of a summary and the blocks it rests on. A sentence without such blocks is not allowed. */
export interface SummarySentence {
  readonly text: Localized;
  readonly basis: readonly string[];
}

/**
 * A run of neighbouring blocks on one subject. `origin` says whose the title is: a heading of the source, or
 * the editor's.
 */
export interface Section {
  readonly id: string;
  readonly title: Localized;
  readonly origin: 'source' | 'editorial';
  readonly blocks: readonly string[];
  readonly summary: readonly SummarySentence[];
}
