import type { Entity, EntityKind } from '../../domain/entity.ts';
import { isSubsequence, nameWords } from '../mentions/nameWords.ts';
import { bareWord } from '../tokens/token.ts';
import { entityId } from './entityId.ts';
import { namesOf } from './knownEntities.ts';

/** An entity with the words of each of its names. */
interface Cluster {
  readonly entity: Entity;
  readonly names: (readonly string[])[];
  readonly known: boolean;
  /** Where its full name first stands; known entities stand before the text. */
  readonly first: number;
}

const ROLES: Readonly<Record<EntityKind, Entity['role']>> = {
  person: { ar: 'شخص يسمّيه النص', en: 'A person the text names' },
  organisation: { ar: 'جهة يسمّيها النص', en: 'A body the text names' },
  place: { ar: 'موضع يسمّيه النص', en: 'A place the text names' },
  state: { ar: 'دولة', en: 'State' },
  group: { ar: 'جماعة يذكرها النص', en: 'A group the text speaks of' },
  event: { ar: 'أمر يذكره النص', en: 'A matter the text speaks of' },
  source: { ar: 'مصدر لا يسمّيه النص', en: 'A source the text does not name' },
};

/**
 * The entities of a text by their names: variants of one name come to one entity («خليفة حفتر», «حفتر»; «مجلس الأمن الدولي», «مجلس
 * الأمن»). Known entities stand in it from the start, so that a shorter or a fuller form leads to them too.
 */
export class NameClusters {
  private readonly clusters = new Map<string, Cluster>();
  private readonly byWord = new Map<string, string[]>();
  private readonly taken = new Set<string>();

  constructor(known: readonly Entity[], present: ReadonlySet<string>) {
    for (const entity of known) {
      this.taken.add(entity.id);
      if (present.has(entity.id))
        this.add({
          entity,
          names: namesOf(entity).map((name) => wordsOf(name, entity.kind)),
          known: true,
          first: -1,
        });
    }
  }

  /**
   * The entity that `name`, of that kind, at offset `at` means: one whose name it shortens or extends, the latest first; else a new one. A given name
   * alone means only somebody named in full before it.
   */
  entityOf(name: string, kind: EntityKind, at: number): string {
    const words = wordsOf(name, kind);
    const same = this.find(words, kind, at);
    if (same !== undefined) {
      this.remember(same, words);
      return same;
    }
    const id = entityId(name, this.taken);
    this.taken.add(id);
    const shown = name.replace(/\s+/g, ' ');
    const entity: Entity = {
      id,
      kind,
      name: { ar: shown, en: shown },
      role: ROLES[kind],
      aliases: [],
      references: [],
    };
    this.add({ entity, names: [words], known: false, first: at });
    return id;
  }

  /** The entities made here, in the order they came up. */
  get found(): readonly Entity[] {
    return [...this.clusters.values()].filter(({ known }) => !known).map(({ entity }) => entity);
  }

  get ids(): ReadonlySet<string> {
    return this.taken;
  }

  /** The kind of an entity here: a tagged place may be a known state. */
  kindOf(id: string): EntityKind | undefined {
    return this.clusters.get(id)?.entity.kind;
  }

  isKnown(id: string): boolean {
    return this.clusters.get(id)?.known === true;
  }

  /** Whether two words at least of a name of `entity`, its first among them, are in `words`. */
  static mayName(entity: Entity, words: ReadonlySet<string>): boolean {
    return namesOf(entity)
      .map((name) => wordsOf(name, entity.kind))
      .some((name) => words.has(name[0] ?? '') && name.filter((word) => words.has(word)).length >= 2);
  }

  private add(cluster: Cluster): void {
    this.clusters.set(cluster.entity.id, cluster);
    for (const words of cluster.names) this.index(cluster.entity.id, words);
  }

  private remember(id: string, words: readonly string[]): void {
    const cluster = this.clusters.get(id);
    if (!cluster || cluster.names.some((name) => name.join(' ') === words.join(' '))) return;
    if (cluster.names.length < 12) cluster.names.push(words);
    this.index(id, words);
  }

  private index(id: string, words: readonly string[]): void {
    for (const word of words) {
      const ids = this.byWord.get(word) ?? [];
      if (ids.at(-1) !== id) ids.push(id);
      this.byWord.set(word, ids.slice(-8));
    }
  }

  private find(words: readonly string[], kind: EntityKind, at: number): string | undefined {
    const candidates = new Set(
      [words.at(-1) ?? '', words[0] ?? ''].flatMap((word) => [...(this.byWord.get(word) ?? [])].reverse()),
    );
    for (const id of candidates) {
      const cluster = this.clusters.get(id);
      if (
        cluster &&
        isOfKind(cluster.entity.kind, kind) &&
        cluster.names.some(
          (name) => isVariant(words, name, kind) || (cluster.first < at && opensName(words, name, kind)),
        )
      )
        return id;
    }
    return undefined;
  }
}

/** The words of a name; of a body's name without article and preposition, so that «قيادة الجيش» is seen in «القيادة العامة للجيش». */
function wordsOf(name: string, kind: EntityKind): readonly string[] {
  return kind === 'organisation' ? nameWords(name).map(bareWord) : nameWords(name);
}

function isOfKind(known: EntityKind, found: EntityKind): boolean {
  return known === found || (known === 'state' && found === 'place');
}

/** «رشيد» of «رشيد بن ناصر». */
function opensName(words: readonly string[], full: readonly string[], kind: EntityKind): boolean {
  return kind === 'person' && words.length === 1 && words[0] === full[0];
}

/** Whether two names, by their words, may be one's. */
function isVariant(a: readonly string[], b: readonly string[], kind: EntityKind): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.join(' ') === long.join(' ')) return true;
  if (kind === 'place') return false;
  if (kind === 'person') {
    // «حفتر» of «خليفة حفتر»; «خليفة حفتر» of «خليفة بلقاسم حفتر».
    return short.at(-1) === long.at(-1) && isSubsequence(short, long);
  }
  if (short.length < 2) return false;
  // «الجيش الليبي» of «الجيش الوطني الليبي»; «مجلس الأمن» of «مجلس الأمن الدولي»; «القيادة العامة» of «القيادة العامة للجيش».
  return short[0] === long[0] && isSubsequence(short, long);
}
