import type { EntityKind } from '../../domain/entity.ts';
import type { Mention } from '../../domain/mention.ts';

/** A mention with the kind of the entity that it is linked to. */
export type LinkedMention = Mention & { readonly kind: EntityKind };
