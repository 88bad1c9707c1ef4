import type { Localized } from './localized.ts';
import type { Span } from './span.ts';

/** A name the text uses for an entity, wherever it does; `note` says how it takes a side, where it does. */
export interface Naming {
  readonly entity: string;
  /** The name, spelt as the editor took it from the text. */
  readonly form: string;
  readonly spans: readonly Span[];
  readonly note?: Localized;
}
