import { foldText } from '../../arabic/fold.ts';
import type { Entity, EntityKind } from '../../domain/entity.ts';

/**
 * The entities of the wanted kinds (all, if none is) whose name or an alias holds `query`, in either
 * language, spelling folded.
 */
export function filterEntities(
  entities: readonly Entity[],
  query: string,
  kinds: ReadonlySet<EntityKind>,
): readonly Entity[] {
  const sought = foldText(query).trim();
  return entities.filter(
    ({ kind, name, aliases }) =>
      (kinds.size === 0 || kinds.has(kind)) &&
      (sought === '' || [name.ar, name.en, ...aliases].some((form) => foldText(form).includes(sought))),
  );
}
