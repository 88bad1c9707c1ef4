import type { Provenance } from './provenance.ts';
import type { Span } from './span.ts';

/**
 * A place where the text names an entity: the name itself, without the clitics joined to it («حفتر» in
 * «لحفتر»).
 */
export interface Mention {
  readonly entity: string;
  readonly span: Span;
  readonly provenance: Provenance;
  /** 0 to 1, of automatic mentions: how sure the engine is. */
  readonly confidence?: number;
}
