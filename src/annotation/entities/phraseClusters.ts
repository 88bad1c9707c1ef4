import type { Entity, EntityKind } from '../../domain/entity.ts';
import { sliceOf } from '../../domain/span.ts';
import type { HeadPhrase } from '../mentions/headPhrases.ts';
import { entityId } from './entityId.ts';
import type { NameClusters } from './nameClusters.ts';

/** A matter or a group met in the text. */
interface Met {
  readonly id: string;
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
}

/** Families of which a text as a rule speaks of one: its call, its election. */
const ONE_A_TEXT = new Set(['call', 'vote']);
/** So many of a family are looked back at. */
const REMEMBERED = 6;

/** The entities that head phrases mean. Organisations come to the clusters of names; groups and events to one another by head and modifiers. */
export class PhraseClusters {
  readonly found: Entity[] = [];
  private readonly text: string;
  private readonly names: NameClusters;
  private readonly families = new Map<string, Met[]>();
  private readonly taken: Set<string>;

  constructor(text: string, names: NameClusters) {
    this.text = text;
    this.names = names;
    this.taken = new Set(names.ids);
  }

  /** The entity `phrase` means. */
  entityOf(phrase: HeadPhrase): {
    readonly entity: string;
    readonly kind: EntityKind;
    readonly known: boolean;
  } {
    const name = sliceOf(this.text, phrase.span);
    const { kind, family } = phrase.noun;
    if (kind === 'organisation') {
      const entity = this.names.entityOf(withAlif(name, phrase), kind, phrase.span.start);
      return { entity, kind: this.names.kindOf(entity) ?? kind, known: this.names.isKnown(entity) };
    }
    const met = this.families.get(family) ?? [];
    const same = met.find((other) => isSame(other, phrase));
    const id = same?.id ?? this.create(withAlif(name, phrase), kind);
    const modifiers = new Set([...(same?.modifiers ?? []), ...phrase.modifiers]);
    const others = met.filter((other) => other !== same);
    this.families.set(family, [{ id, head: phrase.head, modifiers }, ...others].slice(0, REMEMBERED));
    return { entity: id, kind, known: false };
  }

  private create(name: string, kind: EntityKind): string {
    const id = entityId(name, this.taken);
    this.taken.add(id);
    const shown = name.replace(/\s+/g, ' ');
    const role =
      kind === 'group'
        ? { ar: 'جماعة يذكرها النص', en: 'A group the text speaks of' }
        : { ar: 'أمر يذكره النص', en: 'A matter the text speaks of' };
    this.found.push({ id, kind, name: { ar: shown, en: shown }, role, aliases: [], references: [] });
    return id;
  }
}

/** «لجيش» of «للجيش» is shown with its article whole. */
function withAlif(name: string, { definite }: HeadPhrase): string {
  return definite && /^ل(?!ا)/.test(name) ? `ا${name}` : name;
}

/** The same head with modifiers that do not part them; in families of one, any. */
function isSame(met: Met, { head, modifiers, noun, definite }: HeadPhrase): boolean {
  if (ONE_A_TEXT.has(noun.family)) return true;
  if (modifiers.length === 0) return definite && (met.head === head || noun.kind === 'event');
  return met.head === head && modifiers.every((word) => met.modifiers.has(word));
}
