import type { Localized } from './localized.ts';
import type { Span } from './span.ts';

/** A name the text uses for an entity, wherever it does; `note` says how it takes a side, where it does. */
export interface Naming {
  readonly entity: string;
  /** The name as it stands at its first place. */
  readonly form: string;
  readonly spans: readonly Span[];
  readonly note?: Localized;
}
