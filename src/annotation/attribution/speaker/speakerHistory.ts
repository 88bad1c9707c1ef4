import type { Gender } from '../../lexicons/conjugateVerb.ts';
import { DOCUMENT_NOUNS } from '../../lexicons/speakerNouns.ts';
import type { Speaker } from './speaker.ts';
import { UnnamedSources } from './unnamedSources.ts';

/** An entity that a pronoun may mean, and the gender of the verb it had. */
interface Antecedent {
  readonly entity: string;
  readonly gender: Gender;
}

/**
 * Who has spoken in one text so far, so that a pronoun («وأضافت») or a bare noun («الوزير») finds whom it
 * means.
 */
export class SpeakerHistory {
  readonly sources: UnnamedSources;
  private readonly byHead = new Map<string, string>();
  private readonly lastOf = new Map<Gender, Antecedent>();
  private last: Antecedent | undefined;
  private topic: Antecedent | undefined;
  private speeches = 0;

  constructor(text: string, taken: Iterable<string>) {
    this.sources = new UnnamedSources(text, taken);
  }

  /** How often somebody spoke so far. */
  get spoken(): number {
    return this.speeches;
  }

  /** The entity of `speaker`; undefined if it calls back a document that nobody issued. */
  entityOf(speaker: Speaker): string | undefined {
    if (speaker.kind === 'entity') return speaker.entity;
    if (speaker.kind === 'earlier') {
      const { head } = speaker;
      const known = this.byHead.get(head) ?? this.sources.ofNoun(head) ?? this.issuerOf(head);
      if (known !== undefined || DOCUMENT_NOUNS.has(head)) return known;
    }
    return this.sources.entityOf(speaker);
  }

  /** Notes that `entity` spoke, with a verb of that gender; `head` is the noun it was introduced with. */
  spoke(entity: string, gender: Gender, head?: string): void {
    this.speeches++;
    this.last = { entity, gender };
    this.lastOf.set(gender, this.last);
    this.topic = undefined;
    if (head !== undefined) this.byHead.set(head, entity);
  }

  /** Notes that a sentence in which nobody spoke was about `entity`. */
  acted(entity: string, gender: Gender): void {
    this.topic = { entity, gender };
  }

  /** Notes that `entity` issued something called `noun`: a later «البيان» is its word. */
  issued(noun: string, entity: string): void {
    this.byHead.set(noun, entity);
  }

  /**
   * Whom a verb without a subject means: who spoke last with a verb of its gender, else who spoke last. A
   * verb that does not go on from a speech («وأعلن», not «وأضاف») means whom the text was about since then:
   * «زار الوزير المدينة. وقال: …».
   */
  carried(gender: Gender, goesOn: boolean): string | undefined {
    const topic = this.topic?.gender === gender ? this.topic.entity : undefined;
    if (!goesOn && topic !== undefined) return topic;
    return this.lastOf.get(gender)?.entity ?? this.last?.entity ?? topic;
  }

  /** A new part of the text begins: no pronoun reaches back over a heading. */
  forget(): void {
    this.last = undefined;
    this.topic = undefined;
    this.lastOf.clear();
  }

  /** «البيان» after «قالت الوزارة في بيان» is the word of whoever spoke last. */
  private issuerOf(noun: string): string | undefined {
    return DOCUMENT_NOUNS.has(noun) ? this.last?.entity : undefined;
  }
}
