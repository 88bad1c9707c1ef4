import { foldText } from '../../../arabic/fold.ts';
import type { Entity } from '../../../domain/entity.ts';
import type { Mention } from '../../../domain/mention.ts';
import { sliceOf } from '../../../domain/span.ts';
import { entityId } from '../../entities/entityId.ts';
import { bareWord, isDefinite } from '../../tokens/definiteArticle.ts';
import type { UnnamedSpeaker } from './speaker.ts';

/** How sure an unnamed speaker is to be one, and that its later names mean it. */
const CONFIDENCE = 0.7;
/** A noun of fewer letters does not call a source back. */
const SHORTEST_NOUN = 4;

/** The sources that one text does not name («خبراء», «مصادر دبلوماسية»), made entities as they come up. */
export class UnnamedSources {
  readonly entities: Entity[] = [];
  readonly mentions: Mention[] = [];
  private readonly text: string;
  private readonly taken: Set<string>;
  private readonly byName = new Map<string, string>();
  private readonly byNoun = new Map<string, string>();

  /** Ids in `taken` are not given again. */
  constructor(text: string, taken: Iterable<string>) {
    this.text = text;
    this.taken = new Set(taken);
  }

  /** The source that a noun alone was used for last. */
  ofNoun(noun: string): string | undefined {
    return this.byNoun.get(noun);
  }

  /** The source that `speaker` means, a new one if none is called so; the place becomes a mention of it. */
  entityOf({ span, body }: UnnamedSpeaker): string {
    const name = sliceOf(this.text, span).replace(/\s+/g, ' ');
    const words = foldText(name).split(' ');
    const [head = ''] = words;
    const key = words.map(nominative).join(' ');
    // «المراقبون» are the «خبراء ومراقبون» met before; «مراقبون» may be others.
    const known = this.byName.get(key) ?? (isDefinite(head) ? this.calledBack(words) : undefined);
    const entity = known ?? this.create(name, key, body);
    for (const word of words) this.remember(word, entity);
    this.mentions.push({ entity, span, provenance: 'automatic', confidence: CONFIDENCE });
    return entity;
  }

  /** The source that was called by every one of `words`. */
  private calledBack(words: readonly string[]): string | undefined {
    const [first, ...others] = words.map((word) => this.byNoun.get(nominative(word)));
    return others.every((entity) => entity === first) ? first : undefined;
  }

  private remember(word: string, entity: string): void {
    const noun = nominative(word.replace(/^و(?=.{4})/, ''));
    if (noun.length >= SHORTEST_NOUN) this.byNoun.set(noun, entity);
  }

  private create(name: string, key: string, body: boolean): string {
    const id = entityId(name, this.taken);
    this.taken.add(id);
    this.byName.set(key, id);
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

/** A word without its article, in the nominative: «المراقبين» as «مراقبون». */
function nominative(word: string): string {
  return bareWord(word).replace(/ين$/, 'ون');
}
