import type { Localized } from './localized.ts';
import type { Span } from './span.ts';

/** Something dated that the text mentions or its reader needs to know: a point of the time line. */
export interface Happening {
  readonly id: string;
  /** ISO date, or two joined by `/`. Absent where no source dates it. */
  readonly date?: string;
  readonly precision: 'day' | 'range' | 'inferred' | 'undated';
  readonly label: Localized;
  /**
   * How the text relates to it: it tells of it, alludes to it, or leaves it out (`background`: it happened
   * before the text was written; `after`: since then).
   */
  readonly told: 'told' | 'alluded' | 'background' | 'after';
  readonly span?: Span;
  readonly entities: readonly string[];
  readonly references: readonly string[];
  readonly note?: Localized;
}
