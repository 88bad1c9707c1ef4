import type { Entity, EntityKind } from '../../domain/entity.ts';
import { sliceOf } from '../../domain/span.ts';
import type { HeadPhrase } from '../mentions/headPhrases.ts';
import { entityId } from './entityId.ts';
import { foundEntity } from './foundEntity.ts';
import type { NameClusters } from './nameClusters.ts';

/** A matter or a group met in the text. */
interface Met {
  readonly id: string;
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
}

/** The entity a phrase means. */
export interface PhraseEntity {
  readonly entity: string;
  readonly kind: EntityKind;
  /** Whether it was known before the text was read. */
  readonly known: boolean;
}

/** Families of which a text as a rule speaks of one: its call, its election. */
const ONE_A_TEXT = new Set(['call', 'vote']);
/** So many of a family are looked back at. */
const MOST_REMEMBERED = 6;

/**
 * The entities that head phrases mean. Organisations come to the clusters of names; groups and events to one
 * another by head and modifiers: «الأزمة» is «الأزمة الليبية» met before.
 */
export class PhraseClusters {
  readonly found: Entity[] = [];
  private readonly text: string;
  private readonly names: NameClusters;
  private readonly families = new Map<string, readonly Met[]>();
  private readonly taken: Set<string>;

  constructor(text: string, names: NameClusters) {
    this.text = text;
    this.names = names;
    this.taken = new Set(names.ids);
  }

  /** The entity `phrase` means. */
  entityOf(phrase: HeadPhrase): PhraseEntity {
    const name = withAlif(sliceOf(this.text, phrase.span), phrase);
    const { kind, family } = phrase.noun;
    if (kind === 'organisation') {
      const entity = this.names.entityOf(name, kind, phrase.span.start);
      return { entity, kind: this.names.kindOf(entity) ?? kind, known: this.names.isKnown(entity) };
    }
    const met = this.families.get(family) ?? [];
    const same = met.find((other) => mayBeSame(other, phrase));
    const id = same?.id ?? this.create(name, kind);
    const modifiers = new Set([...(same?.modifiers ?? []), ...phrase.modifiers]);
    const others = met.filter((other) => other !== same);
    this.families.set(family, [{ id, head: phrase.head, modifiers }, ...others].slice(0, MOST_REMEMBERED));
    return { entity: id, kind, known: false };
  }

  private create(name: string, kind: EntityKind): string {
    const id = entityId(name, this.taken);
    this.taken.add(id);
    this.found.push(foundEntity(id, kind, name));
    return id;
  }
}

/** «لجيش» of «للجيش» is shown with its article whole. */
function withAlif(name: string, { definite }: HeadPhrase): string {
  return definite && /^ل(?!ا)/.test(name) ? `ا${name}` : name;
}

/**
 * Whether a phrase may mean what was met: by the same head and no new modifiers; in families of one, always.
 */
function mayBeSame(met: Met, { head, modifiers, noun, definite }: HeadPhrase): boolean {
  if (ONE_A_TEXT.has(noun.family)) return true;
  if (modifiers.length === 0) return definite && (met.head === head || noun.kind === 'event');
  return met.head === head && modifiers.every((word) => met.modifiers.has(word));
}
