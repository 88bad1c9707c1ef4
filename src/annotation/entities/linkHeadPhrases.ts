import type { Entity } from '../../domain/entity.ts';
import { headPhrases } from '../mentions/headPhrases.ts';
import type { MentionCandidate } from '../mentions/mentionCandidate.ts';
import { endOf } from '../tokens/endOf.ts';
import { firstTokenFrom } from '../tokens/firstTokenFrom.ts';
import type { Token } from '../tokens/token.ts';
import type { NameClusters } from './nameClusters.ts';
import { PhraseClusters } from './phraseClusters.ts';

/** How sure a phrase is to be a mention that only its head noun tells of, and that of a known entity. */
const CONFIDENCE = 0.6;
const CONFIDENCE_OF_KNOWN = 0.8;

/**
 * The phrases of a text that open with a head noun («الأزمة الليبية»), as candidates, with the entities made
 * for them.
 */
export function linkHeadPhrases(
  { text, sentences }: { readonly text: string; readonly sentences: readonly (readonly Token[])[] },
  names: readonly MentionCandidate[],
  clusters: NameClusters,
): { readonly candidates: readonly MentionCandidate[]; readonly entities: readonly Entity[] } {
  const phrases = new PhraseClusters(text, clusters);
  const candidates: MentionCandidate[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const end = endOf(sentence);
    const first = next;
    while ((names[next]?.span.start ?? Number.POSITIVE_INFINITY) < end) next++;
    const nameEnds = nameEndsIn(sentence, names.slice(first, next));
    for (const phrase of headPhrases(sentence, (index) => nameEnds.get(index))) {
      const { entity, kind, known } = phrases.entityOf(phrase);
      const confidence = known ? CONFIDENCE_OF_KNOWN : CONFIDENCE;
      candidates.push({ entity, kind, span: phrase.span, confidence, known });
    }
  }
  return { candidates, entities: phrases.found };
}

/**
 * For each token of a sentence that opens a name the token after it; of names that open together the longest,
 * which comes first.
 */
function nameEndsIn(
  sentence: readonly Token[],
  names: readonly MentionCandidate[],
): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let index = 0;
  for (const { span } of names) {
    index = firstTokenFrom(sentence, index, span.start);
    const opensWord = sentence[index]?.span.start === span.start;
    if (opensWord && !ends.has(index)) ends.set(index, firstTokenFrom(sentence, index, span.end));
  }
  return ends;
}
