import { type Folded, foldText } from '../../arabic/fold.ts';
import { countBelow } from '../../domain/countBelow.ts';
import { arabicNames, type Entity } from '../../domain/entity.ts';
import { contains } from '../../domain/span.ts';
import { findIndexed, indexNames, type Name, type NameIndex } from './findNames.ts';
import type { MentionCandidate } from './mentionCandidate.ts';
import { nameWords } from './nameWords.ts';
import type { TaggedName } from './taggedNames.ts';

/** How sure a name is of several words, or of a state. */
const CONFIDENCE = 0.97;
/** How sure a name of one word is, which the text's surroundings support. */
const CONFIDENCE_OF_ONE_WORD = 0.9;

/**
 * The places of known names. A name of one word («السراج», «طرابلس») is taken only in a text that speaks of
 * what surrounds the entity: a fuller name of it, or another known entity that its role or note tells of.
 * Where the tagger reads a longer name of somebody else («أحمد السراج»), the known one is not meant.
 */
export function knownNames(
  folded: Folded,
  known: readonly Entity[],
  tagged: readonly TaggedName[],
): readonly MentionCandidate[] {
  const { byId, index, byForm } = readyNames(known);
  const matches = findIndexed(folded, index);
  const present = new Set(matches.map(({ entity }) => entity));
  const full = new Set(matches.filter(({ single }) => !single).map(({ entity }) => entity));
  const entities = [...present].flatMap((id) => byId.get(id) ?? []);
  const surroundings = new Map(entities.map((entity) => [entity.id, surroundingsOf(entity, byForm)]));
  const taggedAt = taggedNamesByPlace(tagged);
  return matches.flatMap(({ entity: id, single, span }): readonly MentionCandidate[] => {
    const entity = byId.get(id);
    if (!entity || !isMeant(entity, single, { present, full, surroundings })) return [];
    const around = single ? taggedAt(span.start) : undefined;
    if (around && contains(around.span, span) && isAnother(around, entity)) return [];
    const confidence = single && entity.kind !== 'state' ? CONFIDENCE_OF_ONE_WORD : CONFIDENCE;
    return [{ entity: id, kind: entity.kind, span, confidence, known: true }];
  });
}

/** A known name, and whether it is one word. */
interface KnownName extends Name {
  readonly single: boolean;
}

/** Known names ready to be looked for, with their entities. */
interface ReadyNames {
  readonly byId: ReadonlyMap<string, Entity>;
  readonly index: NameIndex<KnownName>;
  /** Whose a folded form is. */
  readonly byForm: ReadonlyMap<string, string>;
}

/** Made ready once for each list of entities: for a short text that is a good part of the work. */
const ready = new WeakMap<readonly Entity[], ReadyNames>();

function readyNames(known: readonly Entity[]): ReadyNames {
  const made = ready.get(known);
  if (made) return made;
  const names = known.flatMap((entity) =>
    arabicNames(entity).map((form) => ({ entity: entity.id, form, single: nameWords(form).length === 1 })),
  );
  const fresh = {
    byId: new Map(known.map((entity) => [entity.id, entity])),
    index: indexNames(names),
    byForm: new Map(names.map(({ entity, form }) => [foldText(form), entity])),
  };
  ready.set(known, fresh);
  return fresh;
}

/** The other known entities that an entity's role and note name, by one word or two. */
function surroundingsOf(
  { id, role, note }: Entity,
  byForm: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const words = foldText(`${role.ar} ${note?.ar ?? ''}`).match(/[\p{L}\p{N}]+/gu) ?? [];
  const around = new Set<string>();
  words.forEach((word, n) => {
    for (const phrase of [word, word.slice(1), `${word} ${words[n + 1] ?? ''}`]) {
      const other = byForm.get(phrase);
      if (other !== undefined && other !== id) around.add(other);
    }
  });
  return around;
}

/** What a text tells of the known entities in it. */
interface Context {
  /** Those that some name in the text may mean. */
  readonly present: ReadonlySet<string>;
  /** Those that a name of several words means. */
  readonly full: ReadonlySet<string>;
  readonly surroundings: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Whether a name means the entity, where the name alone does not tell: if the text speaks of what surrounds
 * the entity. Matters and groups are named too generally for any name to tell.
 */
function isMeant({ id, kind }: Entity, single: boolean, { present, full, surroundings }: Context): boolean {
  const around = [...(surroundings.get(id) ?? [])];
  const isSupported = around.some((other) => present.has(other));
  if (kind === 'event' || kind === 'group') return isSupported;
  return !single || kind === 'state' || full.has(id) || isSupported || around.length === 0;
}

/** A way to ask which tagged name covers a place of the text. */
function taggedNamesByPlace(tagged: readonly TaggedName[]): (place: number) => TaggedName | undefined {
  const sorted = [...tagged].sort((a, b) => a.span.start - b.span.start);
  const starts = sorted.map(({ span }) => span.start);
  return (place) => {
    const name = sorted[countBelow(starts, place + 1) - 1];
    return name && place < name.span.end ? name : undefined;
  };
}

/**
 * Whether a tagged name is somebody else's: «أحمد السراج» is not «فائز السراج»; «الرئيس السراج» may be. A
 * land's adjective in a person's name («جمال الليبي») is no mention of the land.
 */
function isAnother(name: TaggedName, entity: Entity): boolean {
  if (name.kind !== 'person') return false;
  const words = nameWords(name.text);
  if (entity.kind !== 'person') return words.length > 1 || entity.kind !== 'state';
  const own = new Set(arabicNames(entity).flatMap(nameWords));
  return words.some((word) => !own.has(word));
}
