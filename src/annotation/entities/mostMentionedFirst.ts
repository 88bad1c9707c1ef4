import { addCount } from '../../domain/counting/addCount.ts';
import { countOf } from '../../domain/counting/countOf.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Mention } from '../../domain/mention.ts';

/** `entities` in the order of how often `mentions` name them; those named equally often keep their order. */
export function mostMentionedFirst(
  entities: readonly Entity[],
  mentions: readonly Mention[],
): readonly Entity[] {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) addCount(counts, entity);
  return [...entities].sort((a, b) => countOf(counts, b.id) - countOf(counts, a.id));
}
