import type { Localized } from './localized.ts';
import type { Span } from './span.ts';

/** Something dated that the text tells of, or that its reader needs: a point of the time line. */
export interface Happening {
  readonly id: string;
  /** ISO date, or two joined by `/`; absent where no source dates it. */
  readonly date?: string;
  readonly precision: 'day' | 'range' | 'inferred' | 'undated';
  readonly label: Localized;
  /**
   * How the text relates to it: tells it, alludes to it, or leaves it out (`background` before it was
   * written, `after` since).
   */
  readonly told: 'told' | 'alluded' | 'background' | 'after';
  readonly span?: Span;
  readonly entities: readonly string[];
  readonly references: readonly string[];
  readonly note?: Localized;
}
