import { foldText } from '../../arabic/fold.ts';
import type { Entity } from '../../domain/entity.ts';
import { STATES } from './stateEntities.ts';

/**
 * The entities that names are linked to: those of the library, and the states it lacks. A state the library has by name takes
 * the adjectives of ours («القطري»), for its id is the library's.
 */
export function knownEntities(shared: readonly Entity[]): readonly Entity[] {
  const known = extended.get(shared) ?? withStates(shared);
  extended.set(shared, known);
  return known;
}

/** Worked out once for each list. */
const extended = new WeakMap<readonly Entity[], readonly Entity[]>();

function withStates(shared: readonly Entity[]): readonly Entity[] {
  // «مصادر دبلوماسية» of one article are not those of another.
  const library = shared.filter(({ kind }) => kind !== 'source');
  const byName = new Map<string, Entity>();
  for (const entity of library) for (const name of namesOf(entity)) byName.set(foldText(name), entity);
  const all = new Map(library.map((entity) => [entity.id, entity]));
  for (const state of STATES) {
    const same = byName.get(foldText(state.name.ar)) ?? all.get(state.id);
    if (!same) all.set(state.id, state);
    else if (same.kind === 'state') {
      const known = new Set(namesOf(same).map(foldText));
      const added = state.aliases.filter(
        (alias) => !known.has(foldText(alias)) && !byName.has(foldText(alias)),
      );
      all.set(same.id, { ...same, aliases: [...same.aliases, ...added] });
    }
  }
  return [...all.values()];
}

/** Every Arabic name of an entity, its main one first. */
export function namesOf(entity: Entity): readonly string[] {
  return [entity.name.ar, ...entity.aliases];
}
