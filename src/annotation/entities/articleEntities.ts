import type { Entity } from '../../domain/entity.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Position } from '../../domain/position.ts';

/** Of `entities` those that mentions or positions name, the most mentioned first. */
export function articleEntities(
  entities: readonly Entity[],
  mentions: readonly Mention[],
  positions: readonly Position[],
): readonly Entity[] {
  const count = new Map<string, number>();
  for (const { entity } of mentions) count.set(entity, (count.get(entity) ?? 0) + 1);
  const named = new Set(count.keys());
  for (const { actor, target, attribution } of positions) {
    for (const id of [actor, target ?? actor, ...attribution]) named.add(id);
  }
  return entities
    .filter(({ id }) => named.has(id))
    .sort((a, b) => (count.get(b.id) ?? 0) - (count.get(a.id) ?? 0));
}
