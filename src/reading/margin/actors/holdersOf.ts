import type { Entity } from '../../../domain/entity.ts';
import type { ArticleIndex } from '../../articleIndex.ts';

/** The entities of an article as the margin lists them. */
export interface Holders {
  /** Who holds something, most positions first, then most mentioned. */
  readonly holders: readonly Entity[];
  /** The article's own voice, where it says something. */
  readonly voice: Entity | undefined;
  readonly others: readonly Entity[];
}

const known = new WeakMap<ArticleIndex, Holders>();

export function holdersOf(index: ArticleIndex): Holders {
  const held = known.get(index);
  if (held) return held;
  const { entities, positions } = index.article;
  const voiceId = positions.find(({ attribution }) => attribution.length > 0)?.attribution[0];
  const count = ({ id }: Entity) => index.positionsOf.get(id)?.length ?? 0;
  const holding = entities.filter((entity) => count(entity) > 0);
  const holders: Holders = {
    // Entities stand in the order of their weight in the text, and sorting keeps it among equals.
    holders: holding.filter(({ id }) => id !== voiceId).sort((a, b) => count(b) - count(a)),
    voice: holding.find(({ id }) => id === voiceId),
    others: entities.filter((entity) => count(entity) === 0),
  };
  known.set(index, holders);
  return holders;
}
