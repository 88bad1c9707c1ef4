import type { Mention } from '../../../domain/mention.ts';
import type { Span } from '../../../domain/span.ts';
import type { Token } from '../../tokens/token.ts';

/** A mention with what its entity is, as far as the reading of speakers needs it. */
export interface KnownMention extends Mention {
  readonly kind: string;
}

/** A way to ask which mention covers a token. */
export type MentionAt = (token: Token) => KnownMention | undefined;

/** Who a noun phrase says is speaking: a known entity, a voice the text does not name, or whoever spoke as such before. */
export type Speaker =
  | { readonly kind: 'entity'; readonly entity: string; readonly end: number; readonly head?: string }
  | {
      readonly kind: 'unnamed';
      readonly span: Span;
      readonly head: string;
      readonly end: number;
      readonly body: boolean;
    }
  | {
      readonly kind: 'earlier';
      readonly span: Span;
      readonly head: string;
      readonly end: number;
      readonly body: boolean;
    };
