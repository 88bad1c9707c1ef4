import type { Entity, EntityKind } from '../../domain/entity.ts';

const ROLES: Readonly<Record<EntityKind, Entity['role']>> = {
  person: { ar: 'شخص يسمّيه النص', en: 'A person the text names' },
  organisation: { ar: 'جهة يسمّيها النص', en: 'A body the text names' },
  place: { ar: 'موضع يسمّيه النص', en: 'A place the text names' },
  state: { ar: 'دولة', en: 'State' },
  group: { ar: 'جماعة يذكرها النص', en: 'A group the text speaks of' },
  event: { ar: 'أمر يذكره النص', en: 'A matter the text speaks of' },
  source: { ar: 'مصدر لا يسمّيه النص', en: 'A source the text does not name' },
};

/** An entity that a text names and nobody knew before: all that is known of it is its name and its kind. */
export function foundEntity(id: string, kind: EntityKind, name: string): Entity {
  const shown = name.replace(/\s+/g, ' ');
  return { id, kind, name: { ar: shown, en: shown }, role: ROLES[kind], aliases: [], references: [] };
}
