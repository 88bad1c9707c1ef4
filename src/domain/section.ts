import type { Localized } from './localized.ts';

/** A sentence of a summary and the blocks it rests on; without a basis there is no sentence. */
export interface SummarySentence {
  readonly text: Localized;
  readonly basis: readonly string[];
}

/**
 * A run of neighbouring blocks on one matter. `origin` says whose the title is: the source's own heading, or
 * the editor's.
 */
export interface Section {
  readonly id: string;
  readonly title: Localized;
  readonly origin: 'source' | 'editorial';
  readonly blocks: readonly string[];
  readonly summary: readonly SummarySentence[];
}
