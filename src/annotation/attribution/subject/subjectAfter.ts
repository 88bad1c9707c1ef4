import type { Complement } from '../../phrases/complement.ts';
import { isDefinite } from '../../tokens/definiteArticle.ts';
import type { ReadVerb } from '../sentence/readVerb.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import { speakerInPhrase } from '../speaker/speakerInPhrase.ts';
import { isGenderMismatch } from './genderMismatch.ts';
import type { Subject } from './subject.ts';

/** So far behind a verb without a complement its subject is looked for. */
const SUBJECT_WITHIN_TOKENS = 9;
/** Words that end as nouns do and are none, or tell only when: «حين», «ليلة», «كانت». */
const FALSE_NOUNS =
  /^[وف]?(انه|لكنه|حين|بين|منذ|ليله|ساعه|فتره|مره|جهه|جهته|جانبه|بدوره|المساعده|ليست|كانت)$/;

/** The speaker in the phrase behind a verb: «قال وزير الخارجية إن», «أعلنت أمس الحكومة». */
export function subjectAfter(
  reading: SentenceReading,
  verb: ReadVerb,
  complement: Complement | undefined,
): Subject | undefined {
  const { tokens, history, mentionAt } = reading;
  const { index, form } = verb;
  const start = index + 1;
  const to = complement?.lead ?? Math.min(reading.endOf(start), index + SUBJECT_WITHIN_TOKENS);
  const speaker = speakerInPhrase(tokens, start, to, mentionAt);
  // Before its subject a verb is singular: in «اتهموا قطر» «قطر» is no subject.
  if (!speaker || form.plural) return undefined;
  if (isGenderMismatch(form, tokens[start]) || describesNoun(reading, verb)) return undefined;
  const actor = history.entityOf(speaker);
  if (actor === undefined) return undefined;
  const { end, head } = speaker;
  return { actor, place: 'after', start, end, ...(head !== undefined && { head }) };
}

/**
 * «مظاهرات تطالب الحكومة بـ»: the verb tells what the noun before it does, and whoever follows is its target.
 */
function describesNoun({ tokens, mentionAt }: SentenceReading, { index, form }: ReadVerb): boolean {
  const before = tokens[index - 1];
  if (!form.verb.aimed || form.tense !== 'present' || !before?.word) return false;
  const mention = mentionAt(before);
  if (mention) return mention.kind === 'event' || mention.kind === 'group';
  const isNoun = /(ات|ين|ون|[^ا]ه)$/.test(before.folded) && !FALSE_NOUNS.test(before.folded);
  return isNoun && !isDefinite(before.folded);
}
