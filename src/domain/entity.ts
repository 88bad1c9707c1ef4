import type { Localized } from './localized.ts';

/**
 * What an entity is. A `source` is a voice without a name («خبراء», «مصادر دبلوماسية»), or the text itself.
 */
export const ENTITY_KINDS = ['person', 'organisation', 'state', 'place', 'group', 'event', 'source'] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];

/**
 * How verbs and pronouns agree with a name that is not a masculine singular: «تؤيّد» for a feminine name
 * («القيادة العامة»), «يؤيّدون» for people in the plural («خبراء»). A plural of things («مصادر», «المجموعات»)
 * is feminine in Arabic, and a plural in English.
 */
export const AGREEMENTS = ['feminine', 'plural', 'non-human-plural'] as const;

export type Agreement = (typeof AGREEMENTS)[number];

/** A point on the earth in degrees. `approximate` where the source gives only a nearby or a central point. */
export interface Location {
  readonly latitude: number;
  readonly longitude: number;
  readonly approximate?: boolean;
}

/** Somebody or something the text speaks of, and what we know of it from elsewhere. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: Localized;
  /** How verbs and pronouns agree with the name; absent where it is a masculine singular. */
  readonly agreement?: Agreement;
  /** One line: the office or nature that the reader needs, neutral, as of `asOf`. */
  readonly role: Localized;
  /** Context from outside the text, never the text's own claim. Absent where nothing sourced can be said. */
  readonly note?: Localized;
  /** The date (ISO, YYYY-MM-DD or a prefix of it) at which role and note were true. */
  readonly asOf?: string;
  /** Other Arabic names of it, which may stand for it in any text. */
  readonly aliases: readonly string[];
  /** Ids of the references that support the note. */
  readonly references: readonly string[];
  readonly location?: Location;
  /** Of a state: its capital, under which a reader may look for it. No text is searched for it as a name. */
  readonly capital?: Localized;
  readonly wikidata?: string;
}

/** Whether an entity is one that could say something. The text's own voice is not asked. */
export function canSpeak({ kind }: Pick<Entity, 'kind'>): boolean {
  return kind === 'person' || kind === 'organisation' || kind === 'state' || kind === 'group';
}

/** Every Arabic name of an entity, its main one first. */
export function arabicNames({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): readonly string[] {
  return [name.ar, ...aliases];
}
