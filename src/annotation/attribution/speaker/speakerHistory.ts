import { foldText } from '../../../arabic/fold.ts';
import type { Entity } from '../../../domain/entity.ts';
import type { Mention } from '../../../domain/mention.ts';
import { entityId } from '../../entities/entityId.ts';
import type { VerbForm } from '../../lexicons/conjugateVerb.ts';
import { DOCUMENT_NOUNS } from '../../lexicons/speakerNouns.ts';
import { bareWord, isDefinite } from '../../tokens/token.ts';
import type { Speaker } from './speaker.ts';

/** Whoever spoke, as a pronoun or a bare noun may call them back. */
interface Spoken {
  readonly entity: string;
  readonly head?: string;
  readonly gender: VerbForm['gender'];
}

/** How sure an unnamed voice is to be one, and that its later names mean it. */
const CONFIDENCE = 0.7;

/** The voices of one text: who spoke last, and the sources it does not name, made entities as they come up. */
export class Voices {
  readonly entities: Entity[] = [];
  readonly mentions: Mention[] = [];
  private readonly text: string;
  private readonly taken: Set<string>;
  private readonly byName = new Map<string, string>();
  private readonly byNoun = new Map<string, string>();
  private readonly byHead = new Map<string, string>();
  private last: Spoken | undefined;
  private topic: Spoken | undefined;
  /** How often somebody spoke so far. */
  spoken = 0;
  private readonly lastOf = new Map<VerbForm['gender'], Spoken>();

  constructor(text: string, taken: Iterable<string>) {
    this.text = text;
    this.taken = new Set(taken);
  }

  /** The entity of `speaker`; undefined if it calls back someone who has not spoken. */
  entityOf(speaker: Speaker): string | undefined {
    if (speaker.kind === 'entity') return speaker.entity;
    if (speaker.kind === 'earlier') {
      const known =
        this.byHead.get(speaker.head) ?? this.byNoun.get(speaker.head) ?? this.issuer(speaker.head);
      if (known !== undefined || DOCUMENT_NOUNS.has(speaker.head)) return known;
    }
    return this.unnamed(speaker);
  }

  /** Notes that `entity` spoke, with a verb of that gender; a pronoun after this means it. */
  spoke(entity: string, gender: VerbForm['gender'], head?: string): void {
    this.spoken++;
    this.last = { entity, gender, ...(head !== undefined && { head }) };
    this.lastOf.set(gender, this.last);
    this.topic = undefined;
    if (head !== undefined) this.byHead.set(head, entity);
  }

  /** Notes that a sentence in which nobody spoke was about `entity`. */
  acted(entity: string, gender: VerbForm['gender']): void {
    this.topic = { entity, gender };
  }

  /** Notes that `entity` issued something called `noun`: a later «البيان» is its word. */
  issued(noun: string, entity: string): void {
    this.byHead.set(noun, entity);
  }

  /**
   * Whom a verb without a subject means: who spoke last with a verb of its gender, else who spoke last. A verb that does not go on from a speech
   * («وأعلن», not «وأضاف») means whom the text was about since then: «زار الوزير المدينة. وقال: …».
   */
  carried(gender: VerbForm['gender'], goesOn: boolean): string | undefined {
    if (!goesOn && this.topic?.gender === gender) return this.topic.entity;
    return this.lastOf.get(gender)?.entity ?? this.last?.entity ?? this.topicOf(gender);
  }

  private topicOf(gender: VerbForm['gender']): string | undefined {
    return this.topic?.gender === gender ? this.topic.entity : undefined;
  }

  /** A new text part begins: a pronoun no longer reaches back over a heading. */
  forget(): void {
    this.last = undefined;
    this.topic = undefined;
    this.lastOf.clear();
  }

  /** «البيان» after «قالت الوزارة في بيان» is the word of whoever spoke last. */
  private issuer(head: string): string | undefined {
    return DOCUMENT_NOUNS.has(head) ? this.last?.entity : undefined;
  }

  private unnamed(speaker: Exclude<Speaker, { kind: 'entity' }>): string {
    const name = this.text.slice(speaker.span.start, speaker.span.end).replace(/\s+/g, ' ');
    const key = foldText(name);
    const head = key.split(' ')[0] ?? key;
    // «المراقبون» are the «خبراء ومراقبون» met before; «مراقبون» alone may be others but are called alike.
    const known = this.byName.get(canonical(key)) ?? (isDefinite(head) ? this.called(key) : undefined);
    const entity = known ?? this.create(name, key, speaker.body);
    for (const word of key.split(' ')) this.remember(word, entity);
    this.mentions.push({ entity, span: speaker.span, provenance: 'automatic', confidence: CONFIDENCE });
    return entity;
  }

  /** The voice that has every word of `key`. */
  private called(key: string): string | undefined {
    const [first, ...others] = canonical(key)
      .split(' ')
      .map((word) => this.byNoun.get(word));
    return others.every((entity) => entity === first) ? first : undefined;
  }

  private remember(word: string, entity: string): void {
    const noun = nominative(bareWord(word.replace(/^و(?=.{4})/, '')));
    if (noun.length > 3) this.byNoun.set(noun, entity);
  }

  private create(name: string, key: string, body: boolean): string {
    const id = entityId(name, this.taken);
    this.taken.add(id);
    this.byName.set(canonical(key), id);
    this.entities.push({
      id,
      kind: body ? 'organisation' : 'source',
      name: { ar: name, en: name },
      role: body
        ? { ar: 'جهة يذكرها النص', en: 'A body the text speaks of' }
        : { ar: 'مصدر لا يسمّيه النص', en: 'A source the text does not name' },
      aliases: [],
      references: [],
    });
    return id;
  }
}

/** «المراقبين» as «المراقبون». */
function nominative(word: string): string {
  return word.replace(/ين$/, 'ون');
}

function canonical(key: string): string {
  return key
    .split(' ')
    .map((word) => nominative(bareWord(word)))
    .join(' ');
}
