import type { Folded } from '../../arabic/fold.ts';
import type { Entity } from '../../domain/entity.ts';
import { introducedNames } from '../mentions/introducedNames.ts';
import { knownNames } from '../mentions/knownNames.ts';
import { linkBareNouns } from '../mentions/linkBareNouns.ts';
import type { LinkedMention } from '../mentions/linkedMention.ts';
import type { MentionCandidate } from '../mentions/mentionCandidate.ts';
import { settleOverlaps } from '../mentions/settleOverlaps.ts';
import type { TaggedName } from '../mentions/taggedNames.ts';
import { titledPersons } from '../mentions/titledPersons.ts';
import { withinSentences } from '../mentions/withinSentences.ts';
import { bareWord } from '../tokens/definiteArticle.ts';
import type { Token } from '../tokens/token.ts';
import { linkHeadPhrases } from './linkHeadPhrases.ts';
import { linkTaggedNames } from './linkTaggedNames.ts';
import { NameClusters } from './nameClusters.ts';

/** A text as names are linked in it: its sentences as tokens, with the names that the tagger sees. */
export interface TaggedText {
  readonly text: string;
  readonly folded: Folded;
  readonly sentences: readonly (readonly Token[])[];
  readonly names: readonly TaggedName[];
  /** The folded words of the text. */
  readonly words: ReadonlySet<string>;
}

/** The mentions of a text in text order, and the entities found in it that were not known. */
export interface LinkedNames {
  readonly mentions: readonly LinkedMention[];
  readonly entities: readonly Entity[];
}

/**
 * Finds who and what a text speaks of, and links it to entities: known names where they stand, names that the
 * tagger sees, phrases that open with a noun of bodies, groups and events («الأزمة الليبية»), and bare nouns
 * that call one of these back («المجلس»). Variants of one name come to one entity. Linear in the text.
 */
export function linkNames(source: TaggedText, known: readonly Entity[]): LinkedNames {
  const { text, folded, sentences } = source;
  const tagged = introducedNames(text, sentences, source.names);
  const sure = withinSentences(knownNames(folded, known, tagged), sentences);
  const present = new Set([...sure.map(({ entity }) => entity), ...perhapsPresent(known, source.words)]);
  const clusters = new NameClusters(known, present);
  const plain = settleOverlaps([...sure, ...linkTaggedNames(tagged, clusters, sure)]);
  const names = settleOverlaps([...plain, ...titledPersons(sentences, plain)]);
  const phrases = linkHeadPhrases(source, names, clusters);
  const settled = settleOverlaps([...names, ...phrases.candidates]);
  const all = settleOverlaps([...settled, ...linkBareNouns(sentences, settled, known)]);
  return { mentions: all.map(mentionOf), entities: mentioned([...clusters.found, ...phrases.entities], all) };
}

/**
 * Known organisations that may be meant by a shorter name than any listed: those with two words of a name in
 * the text («مجلس الأمن» of «مجلس الأمن الدولي»).
 */
function perhapsPresent(known: readonly Entity[], words: ReadonlySet<string>): readonly string[] {
  const bare = new Set<string>();
  for (const word of words) bare.add(bareWord(word));
  return known
    .filter((entity) => entity.kind === 'organisation' && NameClusters.mayName(entity, bare))
    .map(({ id }) => id);
}

function mentionOf({ entity, kind, span, confidence }: MentionCandidate): LinkedMention {
  const rounded = Math.round(confidence * 100) / 100;
  return { entity, kind, span, provenance: 'automatic', confidence: rounded };
}

function mentioned(entities: readonly Entity[], mentions: readonly MentionCandidate[]): readonly Entity[] {
  const ids = new Set(mentions.map(({ entity }) => entity));
  return entities.filter(({ id }) => ids.has(id));
}
