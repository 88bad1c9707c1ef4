import type { VerbForm } from '../../lexicons/conjugateVerb.ts';
import { ADVERBIAL_OPENERS, ADVERBS } from '../../lexicons/speakerNouns.ts';
import type { Complement } from '../../phrases/complement.ts';
import { isDefinite } from '../../tokens/token.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import type { Speaker } from '../speaker/speaker.ts';
import { speakerIn } from '../speaker/speakerInPhrase.ts';
import { carriedSubject, openingSubject, pausedBefore } from './carriedSubject.ts';
import { disagrees } from './genderMismatch.ts';
import type { Subject } from './subject.ts';
import { subjectBefore } from './subjectBefore.ts';

/** Who is the subject of the verb at token `at`; undefined where the text names nobody we could know. */
export function subjectOf(
  reading: SentenceReading,
  at: number,
  cut: number,
  form: VerbForm,
  complement: Complement | undefined,
): Subject | undefined {
  if (form.tense === 'participle') {
    const carries = pausedBefore(reading, at, cut) || form.verb.past === 'قال';
    return carries && complement ? carriedSubject(reading, at, form) : undefined;
  }
  return (
    ahead(reading, at, form) ??
    after(reading, at, form, complement) ??
    (followedByStranger(reading, at, form, complement)
      ? undefined
      : (before(reading, at, form) ?? openingSubject(reading, at, cut, form, complement)))
  );
}

function after(
  reading: SentenceReading,
  at: number,
  form: VerbForm,
  complement: Complement | undefined,
): Subject | undefined {
  const { tokens, ends, voices, mentionAt } = reading;
  const to = complement?.lead ?? Math.min(ends[at + 1] ?? tokens.length, at + 9);
  const speaker = speakerIn(tokens, at + 1, to, mentionAt);
  // Before a subject that follows it the verb is singular: «اتهموا قطر» has no «قطر» for its subject.
  if (!speaker || form.plural || disagrees(form, tokens[at + 1]) || describesNoun(reading, at, form))
    return undefined;
  const actor = voices.entityOf(speaker);
  return actor === undefined
    ? undefined
    : { actor, place: 'after', start: at + 1, end: speaker.end, ...headOf(speaker) };
}

/** «مظاهرات تطالب الحكومة بـ»: the verb tells what the noun before it does, and whoever follows is whom it is aimed at. */
function describesNoun(
  { tokens, mentionAt }: SentenceReading,
  at: number,
  { verb, tense }: VerbForm,
): boolean {
  const before = tokens[at - 1];
  if (!verb.aimed || tense !== 'present' || !before?.word) return false;
  const mention = mentionAt(before);
  if (mention) return mention.kind === 'event' || mention.kind === 'group';
  return (
    /(ات|ين|ون|[^ا]ه)$/.test(before.folded) && !isDefinite(before.folded) && !NO_NOUNS.test(before.folded)
  );
}

/** Words that end as nouns do and are none, or tell only when. */
const NO_NOUNS = /^[وف]?(انه|لكنه|حين|بين|منذ|ليله|ساعه|فتره|مره|جهه|جهته|جانبه|بدوره|المساعده|ليست|كانت)$/;

function headOf(speaker: Speaker): { readonly head?: string } {
  return speaker.head === undefined ? {} : { head: speaker.head };
}

/** Whether words stand between the verb and its complement that name no one we know: a subject all the same. */
function followedByStranger(
  { tokens, mentionAt }: SentenceReading,
  at: number,
  { verb }: VerbForm,
  complement: Complement | undefined,
): boolean {
  const next = tokens[at + 1];
  if (!next?.word || !complement || complement.lead === at + 1) return false;
  const named = mentionAt(next);
  if ((named && named.kind !== 'event') || ADVERBS.has(next.folded) || ADVERBIAL_OPENERS.has(next.folded))
    return false;
  // «وقال ردا على سؤال إن»: an accusative of manner is no subject.
  return (
    complement.frame !== 'object' &&
    (next.folded.startsWith('ال') || !(verb.aimed || MANNER.test(next.folded)))
  );
}

/** Accusatives that tell how or when something was said: «ردا على سؤال», «معلقا», «يوما». */
const MANNER = /^(ردا|تعليقا|تعقيبا|جوابا|استنادا|نقلا|وفقا|يوما|...*[^ا]يا|م....?ا)$/;

/** «أوكامبو أبلغ الأمم المتحدة»: a name right before a verb that is aimed at somebody is its subject. */
function ahead(reading: SentenceReading, at: number, form: VerbForm): Subject | undefined {
  const previous = reading.tokens[at - 1];
  const named = previous?.word ? reading.mentionAt(previous) : undefined;
  return form.verb.aimed && named && /^(person|organisation|state)$/.test(named.kind)
    ? before(reading, at, form)
    : undefined;
}

/** The phrase before the verb: «البيت الأبيض قد أعلن», «ترامب يدرك». */
function before(reading: SentenceReading, at: number, form: VerbForm): Subject | undefined {
  const found = form.object ? undefined : subjectBefore(reading, at);
  const actor = found && reading.voices.entityOf(found.speaker);
  if (!found || actor === undefined) return undefined;
  return { actor, place: 'before', start: found.start, end: found.speaker.end, ...headOf(found.speaker) };
}
