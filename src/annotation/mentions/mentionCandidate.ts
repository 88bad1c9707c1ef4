import type { EntityKind } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';

/**
 * A place that may be a mention, before it is settled which of those that overlap stand (see
 * `settleOverlaps`).
 */
export interface MentionCandidate {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly span: Span;
  /** The name alone, where a title stands before it in `span`: «حفتر» in «المشير حفتر». */
  readonly name?: Span;
  readonly confidence: number;
  /** Whether the name was known before the text was read. */
  readonly known: boolean;
}
