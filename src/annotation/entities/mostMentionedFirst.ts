import type { Entity } from '../../domain/entity.ts';
import type { Mention } from '../../domain/mention.ts';

/** `entities` in the order of how often `mentions` name them; those named equally often keep their order. */
export function mostMentionedFirst(
  entities: readonly Entity[],
  mentions: readonly Mention[],
): readonly Entity[] {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const countOf = ({ id }: Entity) => counts.get(id) ?? 0;
  return [...entities].sort((a, b) => countOf(b) - countOf(a));
}
