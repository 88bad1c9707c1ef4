import type { Folded } from '../../arabic/fold.ts';
import { foldText } from '../../arabic/fold.ts';
import type { Entity } from '../../domain/entity.ts';
import { contains } from '../../domain/span.ts';
import { namesOf } from '../entities/knownEntities.ts';
import { findIndexed, indexNames, type Name, type NameIndex } from './findNames.ts';
import type { Candidate } from './mentionCandidate.ts';
import { nameWords } from './nameWords.ts';
import type { TaggedName } from './taggedNames.ts';

/** How sure a known name is by what speaks for it: a name of several words, a text that speaks of its surroundings, neither. */
const SURE = 0.97;
const SUPPORTED = 0.9;

/**
 * The places of known names. A name of one word («السراج», «طرابلس») is taken only in a text that speaks of what surrounds the entity:
 * a fuller name of it, or another known entity that its role or note tells of. Where the tagger reads a longer name of
 * somebody else («أحمد السراج»), the known one is not meant.
 */
export function knownCandidates(
  folded: Folded,
  known: readonly Entity[],
  tagged: readonly TaggedName[],
): readonly Candidate[] {
  const { byId, index, byForm } = readyNames(known);
  const matches = findIndexed(folded, index);
  const present = new Set(matches.map(({ entity }) => entity));
  const full = new Set(matches.filter(({ single }) => !single).map(({ entity }) => entity));
  const surroundings = surroundingsOf(
    [...present].flatMap((id) => byId.get(id) ?? []),
    byForm,
  );
  const strangers = strangersOf(tagged);
  return matches.flatMap(({ entity: id, single, span }): readonly Candidate[] => {
    const entity = byId.get(id);
    if (!entity) return [];
    const around = single ? strangers(span.start) : undefined;
    if (around && contains(around.span, span) && isAnother(around, entity)) return [];
    if (!isMeant(entity, single, full, surroundings.get(id), present)) return [];
    return [
      {
        entity: id,
        kind: entity.kind,
        span,
        confidence: single && entity.kind !== 'state' ? SUPPORTED : SURE,
        known: true,
      },
    ];
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
    namesOf(entity).map((form) => ({ entity: entity.id, form, single: nameWords(form).length === 1 })),
  );
  const fresh = {
    byId: new Map(known.map((entity) => [entity.id, entity])),
    index: indexNames(names),
    byForm: new Map(names.map(({ entity, form }) => [foldText(form), entity])),
  };
  ready.set(known, fresh);
  return fresh;
}

/** Those that an entity's role and note name: other known entities. */
function surroundingsOf(
  present: readonly Entity[],
  byForm: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    present.map((entity) => {
      const words = foldText(`${entity.role.ar} ${entity.note?.ar ?? ''}`).match(/[\p{L}\p{N}]+/gu) ?? [];
      const around = new Set<string>();
      words.forEach((word, at) => {
        for (const phrase of [word, word.slice(1), `${word} ${words[at + 1] ?? ''}`]) {
          const other = byForm.get(phrase);
          if (other !== undefined && other !== entity.id) around.add(other);
        }
      });
      return [entity.id, around];
    }),
  );
}

/** Whether the text speaks of what surrounds the entity, where its name alone does not tell. Matters and groups are named too generally for that. */
function isMeant(
  entity: Entity,
  single: boolean,
  full: ReadonlySet<string>,
  around: ReadonlySet<string> | undefined,
  present: ReadonlySet<string>,
): boolean {
  const supported = [...(around ?? [])].some((id) => present.has(id));
  if (entity.kind === 'event' || entity.kind === 'group') return supported;
  return !single || entity.kind === 'state' || full.has(entity.id) || supported || (around?.size ?? 0) === 0;
}

/** A way to ask which tagged name covers a place. */
function strangersOf(tagged: readonly TaggedName[]): (at: number) => TaggedName | undefined {
  const sorted = [...tagged].sort((a, b) => a.span.start - b.span.start);
  return (at) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.span.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const name = sorted[low - 1];
    return name && at < name.span.end ? name : undefined;
  };
}

/** «أحمد السراج» is not «فائز السراج»; «الرئيس السراج» may be. A land's adjective in a person's name («جمال الليبي») is no mention of it. */
function isAnother(name: TaggedName, entity: Entity): boolean {
  if (name.kind !== 'person') return false;
  const words = nameWords(name.text);
  if (entity.kind !== 'person') return words.length > 1 || entity.kind !== 'state';
  const own = new Set(namesOf(entity).flatMap(nameWords));
  return words.some((word) => !own.has(word));
}
