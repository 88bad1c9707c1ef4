import type { EntityKind } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';

/** A place that may be a mention, before it is settled which stand. */
export interface Candidate {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly span: Span;
  /** The name alone, where a title stands before it in `span`. */
  readonly name?: Span;
  readonly confidence: number;
  /** Whether the name was known before the text was read. */
  readonly known: boolean;
}
