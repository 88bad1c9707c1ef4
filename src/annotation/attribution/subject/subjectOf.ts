import { ADVERBIAL_OPENERS, ADVERBS } from '../../lexicons/adverbs.ts';
import type { Complement } from '../../phrases/complement.ts';
import { pausedBefore } from '../sentence/pausedBefore.ts';
import type { ReadVerb } from '../sentence/readVerb.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import { carriedSubject } from './carriedSubject.ts';
import { openingSubject } from './openingSubject.ts';
import type { Subject } from './subject.ts';
import { subjectAfter } from './subjectAfter.ts';
import { subjectBefore } from './subjectBefore.ts';

/** Accusatives that tell how or when something was said: «ردا على سؤال», «معلقا», «يوما». */
const ACCUSATIVE_OF_MANNER = /^(ردا|تعليقا|تعقيبا|جوابا|استنادا|نقلا|وفقا|يوما|...*[^ا]يا|م....?ا)$/;

/** Who is the subject of a verb; undefined where the text names nobody we could know. */
export function subjectOf(
  reading: SentenceReading,
  verb: ReadVerb,
  complement: Complement | undefined,
): Subject | undefined {
  const { form } = verb;
  if (form.tense === 'participle') {
    // «، مؤكدا أن»: a participle goes on from who spoke last.
    const carries = pausedBefore(reading, verb) || form.verb.past === 'قال';
    return carries && complement ? carriedSubject(reading, verb) : undefined;
  }
  const sure = subjectRightBefore(reading, verb) ?? subjectAfter(reading, verb, complement);
  if (sure || isFollowedByStranger(reading, verb, complement)) return sure;
  return subjectBefore(reading, verb) ?? openingSubject(reading, verb, complement);
}

/** «أوكامبو أبلغ الأمم المتحدة»: a name right before a verb that is aimed at somebody is its subject. */
function subjectRightBefore(reading: SentenceReading, verb: ReadVerb): Subject | undefined {
  const previous = reading.tokens[verb.index - 1];
  const named = previous?.word ? reading.mentionAt(previous) : undefined;
  const isActor = named !== undefined && /^(person|organisation|state)$/.test(named.kind);
  return verb.form.verb.aimed && isActor ? subjectBefore(reading, verb) : undefined;
}

/**
 * Whether words stand between the verb and its complement that name no one we know: a subject all the same.
 */
function isFollowedByStranger(
  { tokens, mentionAt }: SentenceReading,
  { index, form }: ReadVerb,
  complement: Complement | undefined,
): boolean {
  const next = tokens[index + 1];
  if (!next?.word || !complement || complement.lead === index + 1) return false;
  const named = mentionAt(next);
  if ((named && named.kind !== 'event') || ADVERBS.has(next.folded) || ADVERBIAL_OPENERS.has(next.folded))
    return false;
  // «وقال ردا على سؤال إن»: an accusative of manner is no subject.
  const mayBeObject = form.verb.aimed === true || ACCUSATIVE_OF_MANNER.test(next.folded);
  return complement.frame !== 'object' && (next.folded.startsWith('ال') || !mayBeObject);
}
