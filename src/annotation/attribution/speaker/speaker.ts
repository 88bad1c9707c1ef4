import type { Span } from '../../../domain/span.ts';
import type { LinkedMention } from '../../mentions/linkedMention.ts';
import type { Token } from '../../tokens/token.ts';

/** A way to ask which mention covers a token. */
export type MentionAt = (token: Token) => LinkedMention | undefined;

/** Who a noun phrase says is speaking. */
export type Speaker = NamedSpeaker | UnnamedSpeaker;

/** An entity that the phrase names: «وزير الخارجية سامح شكري». */
export interface NamedSpeaker {
  readonly kind: 'entity';
  readonly entity: string;
  /** The office or body that introduces it: «وزير». A later «الوزير» means the same entity. */
  readonly head?: string;
  /** The token after the phrase. */
  readonly end: number;
}

/**
 * A speaker without a name: `unnamed` is one of its own («خبراء»), `earlier` calls back who spoke before
 * («البيان»).
 */
export interface UnnamedSpeaker {
  readonly kind: 'unnamed' | 'earlier';
  readonly span: Span;
  /** The noun that opens the phrase: «خبراء», «بيان». */
  readonly head: string;
  /** The token after the phrase. */
  readonly end: number;
  /** Whether it is a body («وزارة») and no person. */
  readonly body: boolean;
}
