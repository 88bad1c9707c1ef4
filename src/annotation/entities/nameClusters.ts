import { arabicNames, type Entity, type EntityKind } from '../../domain/entity.ts';
import { nameWords } from '../mentions/nameWords.ts';
import { bareWord } from '../tokens/definiteArticle.ts';
import { entityId } from './entityId.ts';
import { foundEntity } from './foundEntity.ts';
import { isNameVariant } from './isNameVariant.ts';

/**
 * So many names of an entity are kept, and so many entities for a word, so that no text takes quadratic time.
 */
const MOST_NAMES = 12;
const MOST_OF_A_WORD = 8;

/** An entity with the words of each of its names. */
interface Cluster {
  readonly entity: Entity;
  readonly names: (readonly string[])[];
  readonly known: boolean;
  /** The text's offset where its full name first stands; that of known entities stands before the text. */
  readonly first: number;
}

/**
 * The entities of a text by their names: variants of one name come to one entity («خليفة حفتر», «حفتر»; «مجلس
 * الأمن الدولي», «مجلس الأمن»). The known entities of `present` stand in it from the start, so that a shorter
 * or a fuller form of their names leads to them.
 */
export class NameClusters {
  private readonly clusters = new Map<string, Cluster>();
  private readonly byWord = new Map<string, readonly string[]>();
  private readonly taken = new Set<string>();

  constructor(known: readonly Entity[], present: ReadonlySet<string>) {
    for (const entity of known) {
      this.taken.add(entity.id);
      if (present.has(entity.id)) this.add({ entity, names: [...namesOf(entity)], known: true, first: -1 });
    }
  }

  /**
   * The entity that `name`, of that kind, at the text's offset `place` means: one whose name it shortens or
   * extends, the latest first; else a new one. A given name alone means only somebody named in full before
   * it.
   */
  entityOf(name: string, kind: EntityKind, place: number): string {
    const words = wordsOf(name, kind);
    const same = this.find(words, kind, place);
    if (same) {
      this.remember(same, words);
      return same.entity.id;
    }
    const id = entityId(name, this.taken);
    this.taken.add(id);
    this.add({ entity: foundEntity(id, kind, name), names: [words], known: false, first: place });
    return id;
  }

  /** The entities made here, in the order they came up. */
  get found(): readonly Entity[] {
    return [...this.clusters.values()].filter(({ known }) => !known).map(({ entity }) => entity);
  }

  /** The ids that are given, those of all known entities among them. */
  get ids(): ReadonlySet<string> {
    return this.taken;
  }

  /** The kind of an entity here: a tagged place may be a known state. */
  kindOf(id: string): EntityKind | undefined {
    return this.clusters.get(id)?.entity.kind;
  }

  /** Whether the entity was known before the text was read. */
  isKnown(id: string): boolean {
    return this.clusters.get(id)?.known === true;
  }

  /** Whether two words at least of a name of `entity`, its first among them, are in `words`. */
  static mayName(entity: Entity, words: ReadonlySet<string>): boolean {
    return namesOf(entity).some(
      ([first = '', ...others]) => words.has(first) && others.some((word) => words.has(word)),
    );
  }

  private add(cluster: Cluster): void {
    this.clusters.set(cluster.entity.id, cluster);
    for (const words of cluster.names) this.index(cluster.entity.id, words);
  }

  private remember({ entity, names }: Cluster, words: readonly string[]): void {
    if (names.some((name) => name.join(' ') === words.join(' '))) return;
    if (names.length < MOST_NAMES) names.push(words);
    this.index(entity.id, words);
  }

  private index(id: string, words: readonly string[]): void {
    for (const word of words) {
      const ids = this.byWord.get(word) ?? [];
      if (ids.at(-1) !== id) this.byWord.set(word, [...ids, id].slice(-MOST_OF_A_WORD));
    }
  }

  /**
   * The cluster with a variant of a name: by the name's last word, which a person's surname is, then by its
   * first.
   */
  private find(words: readonly string[], kind: EntityKind, place: number): Cluster | undefined {
    const ends = [...words.slice(-1), ...words.slice(0, 1)];
    const ids = new Set(ends.flatMap((word) => [...(this.byWord.get(word) ?? [])].reverse()));
    for (const id of ids) {
      const cluster = this.clusters.get(id);
      if (cluster && isOfKind(cluster.entity.kind, kind) && hasVariant(cluster, words, kind, place))
        return cluster;
    }
    return undefined;
  }
}

function hasVariant(
  { names, first }: Cluster,
  words: readonly string[],
  kind: EntityKind,
  place: number,
): boolean {
  const isNamedBefore = first < place;
  return names.some(
    (name) => isNameVariant(words, name, kind) || (isNamedBefore && opensName(words, name, kind)),
  );
}

/** «رشيد» of «رشيد بن ناصر». */
function opensName(words: readonly string[], full: readonly string[], kind: EntityKind): boolean {
  return kind === 'person' && words.length === 1 && words[0] === full[0];
}

function isOfKind(known: EntityKind, found: EntityKind): boolean {
  return known === found || (known === 'state' && found === 'place');
}

function namesOf(entity: Entity): readonly (readonly string[])[] {
  return arabicNames(entity).map((name) => wordsOf(name, entity.kind));
}

/**
 * The words of a name; of a body's without article and preposition, so that «قيادة الجيش» is seen in «القيادة
 * العامة للجيش».
 */
function wordsOf(name: string, kind: EntityKind): readonly string[] {
  return kind === 'organisation' ? nameWords(name).map(bareWord) : nameWords(name);
}
