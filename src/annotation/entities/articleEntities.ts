import type { Entity } from '../../domain/entity.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Position } from '../../domain/position.ts';
import { mostMentionedFirst } from './mostMentionedFirst.ts';

/** Of `entities` those that mentions, positions or `others` name, the most mentioned first. */
export function articleEntities(
  entities: readonly Entity[],
  mentions: readonly Mention[],
  positions: readonly Position[],
  others: readonly string[] = [],
): readonly Entity[] {
  const named = new Set([
    ...mentions.map(({ entity }) => entity),
    ...positions.flatMap(({ actor, target, attribution }) => [actor, target ?? actor, ...attribution]),
    ...others,
  ]);
  return mostMentionedFirst(
    entities.filter(({ id }) => named.has(id)),
    mentions,
  );
}
