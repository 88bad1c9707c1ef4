import type { Localized } from './localized.ts';
import type { Span } from './span.ts';

/**
 * A name that the text uses for an entity, wherever it does. `note` says how the name takes a side, if it
 * does.
 */
export interface Naming {
  readonly entity: string;
  /** The name, spelt as the editor took it from the text. */
  readonly form: string;
  readonly spans: readonly Span[];
  readonly note?: Localized;
}
