import type { VerbForm } from '../../lexicons/conjugateVerb.ts';
import type { Token } from '../../tokens/token.ts';
import type { MentionAt } from '../speaker/speaker.ts';
import { speakerIn } from '../speaker/speakerInPhrase.ts';

/** Whom a sentence is about, and the gender of the verb that opens it. */
export interface Topic {
  readonly entity: string;
  readonly gender: VerbForm['gender'];
}

/** A subject's phrase is looked for in so many words. */
const REACH = 10;

/**
 * The person that the first phrase of a sentence names, behind its verb or before it («تحدث أحمد عصيد في …», «الوزير سالم زار …»). Other sentences have
 * no topic that a pronoun could be trusted to mean.
 */
export function topicOf(tokens: readonly Token[], mentionAt: MentionAt): Topic | undefined {
  const first = tokens.findIndex((token) => token.word);
  const opening = tokens[first];
  if (!opening) return undefined;
  for (const from of [first + 1, first]) {
    const speaker = speakerIn(tokens, from, Math.min(tokens.length, from + REACH), mentionAt);
    if (speaker?.kind !== 'entity') continue;
    const named = tokens.slice(from, speaker.end).map(mentionAt);
    if (!named.some((mention) => mention?.kind === 'person' && mention.entity === speaker.entity))
      return undefined;
    return { entity: speaker.entity, gender: genderOf(opening.folded) };
  }
  return undefined;
}

/** The feminine perfect ends in «ت», the imperfect begins with it. */
function genderOf(verb: string): VerbForm['gender'] {
  return /^[وف]?ت...|ت$/.test(verb) ? 'feminine' : 'masculine';
}
