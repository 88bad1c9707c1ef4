import type { Gender } from '../../lexicons/conjugateVerb.ts';
import type { Token } from '../../tokens/token.ts';
import type { MentionAt } from '../speaker/speaker.ts';
import { speakerInPhrase } from '../speaker/speakerInPhrase.ts';

/** Whom a sentence is about, and the gender of the verb that opens it. */
export interface SentenceTopic {
  readonly entity: string;
  readonly gender: Gender;
}

/** In so many tokens the phrase of a topic is looked for. */
const TOPIC_WITHIN_TOKENS = 10;

/**
 * The person that the first phrase of a sentence names, behind its verb or before it: «تحدث أحمد عصيد في …»,
 * «الوزير سالم زار …». Other sentences have no topic that a later pronoun could be trusted to mean.
 */
export function sentenceTopic(tokens: readonly Token[], mentionAt: MentionAt): SentenceTopic | undefined {
  const first = tokens.findIndex((token) => token.word);
  const opening = tokens[first];
  if (!opening) return undefined;
  for (const from of [first + 1, first]) {
    const to = Math.min(tokens.length, from + TOPIC_WITHIN_TOKENS);
    const speaker = speakerInPhrase(tokens, from, to, mentionAt);
    if (speaker?.kind !== 'entity') continue;
    const named = tokens.slice(from, speaker.end).map(mentionAt);
    if (!named.some((mention) => mention?.kind === 'person' && mention.entity === speaker.entity))
      return undefined;
    return { entity: speaker.entity, gender: genderOf(opening.folded) };
  }
  return undefined;
}

/** The feminine perfect ends in «ت» («زارت»), the imperfect begins with it («تزور»). */
function genderOf(verb: string): Gender {
  return /^[وف]?ت...|ت$/.test(verb) ? 'feminine' : 'masculine';
}
