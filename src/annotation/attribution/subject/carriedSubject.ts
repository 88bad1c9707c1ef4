import type { VerbForm } from '../../lexicons/conjugateVerb.ts';
import type { Complement } from '../../phrases/complement.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import { takesObjectHere } from './objectFollows.ts';
import type { Subject } from './subject.ts';

/** So many words before a verb may be its subject. */
const REACH = 14;
const BEFORE_VERB = /^(كما|وقد|فقد|قد|بل|ثم|حيث|و?لكن|و?لكنه|و?لكنها|اذ)$/;
/** What may stand before «قد» without being a subject. */
const BEFORE_QAD = /^[وف]?(كان|كانت|كانوا|انه|انها|انهم|لكنه|لكنها|حيث|و|كما)$/;
/** Verbs that go on from what their speaker said before. */
const GOING_ON = /^(أضاف|تابع|أردف|استطرد|استدرك|ختم|أوضح|بيّن|لفت|أشار|نوه)$/;
/** Masculine imperfects that before «أن» are as a rule a passive without an agent: «ويتوقع أن», «ويذكر أن». */
const IMPERSONAL = /^[وف]?(يذكر|يتوقع|يرجح|يخشي|تبين|يتبين)$/;

/** «وأضاف أن»: a verb that opens its clause and has no subject means who spoke last. */
export function openingSubject(
  reading: SentenceReading,
  at: number,
  cut: number,
  form: VerbForm,
  complement: Complement | undefined,
): Subject | undefined {
  if (form.object) return nearestBefore(reading, at);
  const opens = cut > 0 || pausedBefore(reading, at, cut) || isLedIn(reading, at);
  const takes = complement !== undefined || takesObjectHere(reading, at, form);
  if (!opens || !takes || form.verb.known !== undefined || isImpersonal(reading, at, complement))
    return undefined;
  if (hasStrangerBefore(reading, at) || isFirstPerson(reading, at, form)) return undefined;
  // «ليعلن» tells what came of the clause before, and so of whoever it is about.
  const result = reading.tokens[at]?.folded.startsWith('ل') === true && cut > 0;
  return result && !reading.hasSpeaker ? undefined : carriedSubject(reading, at, form);
}

/** «كما أكد», «ولم يستبعد», «لكنه لم يستبعد». */
function isLedIn({ tokens }: SentenceReading, at: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  if (/^[وف](لم|لا|لن)$/.test(before)) return true;
  return BEFORE_VERB.test(/^(لم|لا|لن)$/.test(before) ? (tokens[at - 2]?.folded ?? '') : before);
}

/** «ويتوقع أن», «وتبين أن»: nobody is said to. */
function isImpersonal({ tokens }: SentenceReading, at: number, complement: Complement | undefined): boolean {
  return complement?.lead === at + 1 && IMPERSONAL.test(tokens[at]?.folded ?? '');
}

/** «وأعتقد أن» in a speech: with its hamza it is «I», for «اعتقد» has none. */
function isFirstPerson({ tokens }: SentenceReading, at: number, { verb, tense }: VerbForm): boolean {
  return tense === 'past' && verb.past.startsWith('ا') && /^[وف]?أ/.test(tokens[at]?.written ?? '');
}

/** «كان عالم الآثار قد أعلن»: a subject stands there, though nobody we know. */
function hasStrangerBefore({ tokens }: SentenceReading, at: number): boolean {
  if (tokens[at - 1]?.folded !== 'قد') return false;
  const before = tokens[at - 2];
  return before?.word === true && !BEFORE_QAD.test(before.folded);
}

/** Whoever a verb without a subject means: whom its own sentence is about if nobody spoke in it, else who spoke last. */
export function carriedSubject(reading: SentenceReading, at: number, form: VerbForm): Subject | undefined {
  const { voices, topic: about } = reading;
  const topic = !reading.hasSpeaker && about?.gender === form.gender ? about.entity : undefined;
  const actor = topic ?? voices.carried(form.gender, GOING_ON.test(form.verb.past));
  return actor === undefined ? undefined : { actor, place: 'carried', start: at + 1, end: at + 1 };
}

/** «… أطلقها الجيش لتحرير … مما سماها بـ»: the body or person named last before the verb. */
function nearestBefore({ tokens, mentionAt }: SentenceReading, at: number): Subject | undefined {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const token = tokens[k];
    const mention = token && mentionAt(token);
    if (mention && /^(person|organisation|group|source)$/.test(mention.kind)) {
      return { actor: mention.entity, place: 'carried', start: at + 1, end: at + 1 };
    }
  }
  return undefined;
}

export function pausedBefore({ tokens }: SentenceReading, at: number, cut: number): boolean {
  const previous = tokens[at - 1];
  return previous === undefined || !previous.word || cut > 0;
}
