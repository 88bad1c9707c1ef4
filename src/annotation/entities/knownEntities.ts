import { foldText } from '../../arabic/fold.ts';
import { arabicNames, type Entity } from '../../domain/entity.ts';
import { STATES } from './stateEntities.ts';

/**
 * The entities that names are linked to: those of the shared library, and the states it lacks. A state that
 * the library has keeps its id and takes on our adjectives for it («القطري»).
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
  for (const entity of library) for (const name of arabicNames(entity)) byName.set(foldText(name), entity);
  const all = new Map(library.map((entity) => [entity.id, entity]));
  for (const state of STATES) {
    const same = byName.get(foldText(state.name.ar)) ?? all.get(state.id);
    if (!same) all.set(state.id, state);
    else if (same.kind === 'state') {
      const known = new Set(arabicNames(same).map(foldText));
      const added = state.aliases.filter(
        (alias) => !known.has(foldText(alias)) && !byName.has(foldText(alias)),
      );
      all.set(same.id, { ...same, aliases: [...same.aliases, ...added] });
    }
  }
  return [...all.values()];
}
