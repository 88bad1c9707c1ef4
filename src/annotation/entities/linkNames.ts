import type { Folded } from '../../arabic/fold.ts';
import type { Entity, EntityKind } from '../../domain/entity.ts';
import type { Mention } from '../../domain/mention.ts';
import { calledBack } from '../mentions/anaphoricNouns.ts';
import { headPhrases } from '../mentions/headPhrases.ts';
import { introducedNames } from '../mentions/introducedNames.ts';
import { knownCandidates } from '../mentions/knownNames.ts';
import type { Candidate } from '../mentions/mentionCandidate.ts';
import { settle } from '../mentions/settleOverlaps.ts';
import type { TaggedName } from '../mentions/taggedNames.ts';
import { titledPersons } from '../mentions/titledPersons.ts';
import { bareWord, type Token } from '../tokens/token.ts';
import { NameClusters } from './nameClusters.ts';
import { PhraseClusters } from './phraseClusters.ts';

/** A text as the linking reads it: its sentences as tokens, with the names the tagger sees. */
export interface TaggedText {
  readonly text: string;
  readonly folded: Folded;
  readonly sentences: readonly (readonly Token[])[];
  readonly names: readonly TaggedName[];
  /** The folded words of the text. */
  readonly words: ReadonlySet<string>;
}

/** A mention with the kind of its entity. */
export type LinkedMention = Mention & { readonly kind: EntityKind };

/** The mentions of a text in text order, and the entities found in it that were not known. */
export interface LinkedNames {
  readonly mentions: readonly LinkedMention[];
  readonly entities: readonly Entity[];
}

/** How sure a phrase is to be a mention that only its head noun tells of. */
const PHRASE_CONFIDENCE = 0.6;

/**
 * Finds who and what a text speaks of: known names where they stand, names the tagger sees, phrases that open with a noun of bodies,
 * groups and events, and bare nouns that call one of these back («المجلس»). Variants come to one entity. Linear in the text.
 */
export function linkNames(source: TaggedText, known: readonly Entity[]): LinkedNames {
  const tagged = introducedNames(source.text, source.sentences, source.names);
  const sure = knownCandidates(source.folded, known, tagged);
  const clusters = new NameClusters(
    known,
    new Set([...sure.map(({ entity }) => entity), ...nearlyPresent(known, source)]),
  );
  const plain = settle([...sure, ...clustered(tagged, clusters, sure)]);
  const names = settle([...plain, ...titledPersons(source.sentences, plain)]);
  const phrases = phraseCandidates(source, names, clusters);
  const settled = settle([...names, ...phrases.candidates]);
  const all = settle([...settled, ...calledBack(source.sentences, settled, known)]);
  return {
    mentions: all.map(({ entity, kind, span, confidence }) => ({
      entity,
      kind,
      span,
      provenance: 'automatic',
      confidence: Math.round(confidence * 100) / 100,
    })),
    entities: used([...clusters.found, ...phrases.entities], all),
  };
}

/** Known organisations may be called by a shorter name than any listed; those whose words all stand in the text are worth asking. */
function nearlyPresent(known: readonly Entity[], source: TaggedText): readonly string[] {
  const words = new Set<string>();
  for (const word of source.words) words.add(bareWord(word));
  return known
    .filter((entity) => entity.kind === 'organisation' && NameClusters.mayName(entity, words))
    .map(({ id }) => id);
}

/** The tagged names as candidates; those that a known name covers wholly are left to it. */
function clustered(
  tagged: readonly TaggedName[],
  clusters: NameClusters,
  sure: readonly Candidate[],
): readonly Candidate[] {
  const starts = new Map(sure.map((candidate) => [candidate.span.start, candidate]));
  // Longer names first, so that a surname alone finds the name it belongs to even where it comes before it.
  const entityOf = new Map<TaggedName, string>();
  for (const name of [...tagged].sort((a, b) => b.text.split(' ').length - a.text.split(' ').length)) {
    const same = [0, 1, 2]
      .map((cut) => starts.get(name.span.start + cut))
      .find((known) => known !== undefined);
    if (same && same.span.end >= name.span.end) continue;
    entityOf.set(name, clusters.entityOf(name.text, name.kind, name.span.start));
  }
  return tagged.flatMap((name) => {
    const entity = entityOf.get(name);
    return entity === undefined
      ? []
      : [
          {
            entity,
            kind: clusters.kindOf(entity) ?? name.kind,
            span: name.span,
            confidence: name.confidence,
            known: false,
          },
        ];
  });
}

function phraseCandidates(source: TaggedText, names: readonly Candidate[], clusters: NameClusters) {
  const phrases = new PhraseClusters(source.text, clusters);
  const candidates: Candidate[] = [];
  let next = 0;
  for (const sentence of source.sentences) {
    const nameEnds = new Map<number, number>();
    const last = sentence.at(-1)?.span.end ?? 0;
    let at = 0;
    for (; next < names.length; next++) {
      const name = names[next];
      if (!name || name.span.start >= last) break;
      while ((sentence[at]?.span.start ?? last) < name.span.start) at++;
      let end = at;
      while ((sentence[end]?.span.start ?? last) < name.span.end) end++;
      if (sentence[at]?.span.start === name.span.start && !nameEnds.has(at)) nameEnds.set(at, end);
    }
    for (const phrase of headPhrases(sentence, (token) => nameEnds.get(token))) {
      const { entity, kind, known } = phrases.entityOf(phrase);
      candidates.push({
        entity,
        kind,
        span: phrase.span,
        confidence: known ? 0.8 : PHRASE_CONFIDENCE,
        known,
      });
    }
  }
  return { candidates, entities: phrases.found };
}

function used(entities: readonly Entity[], candidates: readonly Candidate[]): readonly Entity[] {
  const ids = new Set(candidates.map(({ entity }) => entity));
  return entities.filter(({ id }) => ids.has(id));
}
