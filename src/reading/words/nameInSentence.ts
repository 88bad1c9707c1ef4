import type { Entity } from '../../domain/entity.ts';
import type { Language } from '../../domain/localized.ts';

type Named = Pick<Entity, 'kind' | 'name'>;

/**
 * The name as it stands after a preposition: «متابعون» → «متابعين», “Unnamed experts” → “unnamed experts”,
 * “White House” → “the White House”.
 */
export function nameInSentence(entity: Named, language: Language): string {
  return language === 'ar' ? genitive(entity) : englishName(entity);
}

/** Only voices and groups have names that bend. */
function genitive({ kind, name }: Named): string {
  if (kind !== 'source' && kind !== 'group') return name.ar;
  return name.ar.replace(/(\p{L}{2})ون(?!\p{L})/gu, '$1ين');
}

/**
 * Names of bodies that end in a common noun have “the” before them: “the Security Council”, but “Amnesty
 * International”.
 */
const COMMON_NOUN =
  /(?<!^the .*)\b(?:Agency|Army|Assembly|Command|Commission|Committee|Council|Government|House|Ministry|Nations|Office|Party|Union|States|Kingdom|Emirates)$/i;

/** Names proper keep their capital. */
function englishName({ kind, name: { en } }: Named): string {
  if (kind === 'source') return en.charAt(0).toLowerCase() + en.slice(1);
  return (kind === 'organisation' || kind === 'state') && COMMON_NOUN.test(en) ? `the ${en}` : en;
}
