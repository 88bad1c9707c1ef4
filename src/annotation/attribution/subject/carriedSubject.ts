import type { ReadVerb } from '../sentence/readVerb.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import type { Subject } from './subject.ts';

/** Verbs that go on from what their speaker said before: «أضاف», «أوضح». */
const GOING_ON = /^(أضاف|تابع|أردف|استطرد|استدرك|ختم|أوضح|بيّن|لفت|أشار|نوه)$/;

/**
 * Whom a verb without a subject means: the person its own sentence is about («زار الوزير المدينة وأعلن أن …»)
 * if nobody spoke in it, else who spoke last.
 */
export function carriedSubject(
  { history, hasSpeaker, topic }: SentenceReading,
  { index, form }: ReadVerb,
): Subject | undefined {
  const ownTopic = !hasSpeaker && topic?.gender === form.gender ? topic.entity : undefined;
  const actor = ownTopic ?? history.carried(form.gender, GOING_ON.test(form.verb.past));
  return actor === undefined ? undefined : { actor, place: 'carried', start: index + 1, end: index + 1 };
}
