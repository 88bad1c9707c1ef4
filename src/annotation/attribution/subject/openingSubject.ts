import { at } from '../../../domain/at.ts';
import type { Complement } from '../../phrases/complement.ts';
import { foldedAt } from '../../tokens/foldedAt.ts';
import { pausedBefore } from '../sentence/pausedBefore.ts';
import type { ReadVerb } from '../sentence/readVerb.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import { carriedSubject } from './carriedSubject.ts';
import { objectFollows } from './objectFollows.ts';
import type { Subject } from './subject.ts';

/** So far before a verb with an object pronoun whoever does it is looked for. */
const NAME_WITHIN_TOKENS = 14;
/** Words that lead a verb in: «كما أكد», «لكنه قال». */
const LEADING_IN = /^(كما|وقد|فقد|قد|بل|ثم|حيث|و?لكن|و?لكنه|و?لكنها|اذ)$/;
/** What may stand before «قد» without being a subject: «كان قد أعلن». */
const BEFORE_QAD = /^[وف]?(كان|كانت|كانوا|انه|انها|انهم|لكنه|لكنها|حيث|و|كما)$/;
/** Masculine imperfects that before «أن» are as a rule passives without an agent: «ويتوقع أن», «ويذكر أن». */
const IMPERSONAL_BEFORE_THAT = /^[وف]?(يذكر|يتوقع|يرجح|يخشي|تبين|يتبين)$/;

/** The subject of a verb that opens its clause and has none of its own: «وأضاف أن» means who spoke last. */
export function openingSubject(
  reading: SentenceReading,
  verb: ReadVerb,
  complement: Complement | undefined,
): Subject | undefined {
  const { index, cut, form } = verb;
  if (form.object) return nearestNameBefore(reading, index);
  const opens = pausedBefore(reading, verb) || isLedIn(reading, index);
  const takes = complement !== undefined || objectFollows(reading, verb);
  if (!opens || !takes || form.verb.known !== undefined || isImpersonal(reading, index, complement))
    return undefined;
  if (hasStrangerBefore(reading, index) || isFirstPerson(reading, verb)) return undefined;
  // «ليعلن» tells what came of the clause before, and so of whoever that is about.
  const isResult = foldedAt(reading.tokens, index).startsWith('ل') && cut > 0;
  return isResult && !reading.hasSpeaker ? undefined : carriedSubject(reading, verb);
}

/** «كما أكد», «ولم يستبعد», «لكنه لم يستبعد». */
function isLedIn({ tokens }: SentenceReading, verb: number): boolean {
  const before = foldedAt(tokens, verb - 1);
  if (/^[وف](لم|لا|لن)$/.test(before)) return true;
  return LEADING_IN.test(/^(لم|لا|لن)$/.test(before) ? foldedAt(tokens, verb - 2) : before);
}

/** «ويتوقع أن», «وتبين أن»: nobody is said to. */
function isImpersonal(
  { tokens }: SentenceReading,
  verb: number,
  complement: Complement | undefined,
): boolean {
  return complement?.lead === verb + 1 && IMPERSONAL_BEFORE_THAT.test(foldedAt(tokens, verb));
}

/** «وأعتقد أن» in a speech: with its hamza it is «I», for «اعتقد» (he thought) has none. */
function isFirstPerson({ tokens }: SentenceReading, { index, form }: ReadVerb): boolean {
  const isBarePast = form.tense === 'past' && form.verb.past.startsWith('ا');
  return isBarePast && /^[وف]?أ/.test(at(tokens, index).written);
}

/** «كان عالم الآثار قد أعلن»: a subject stands there, though nobody we know. */
function hasStrangerBefore({ tokens }: SentenceReading, verb: number): boolean {
  if (foldedAt(tokens, verb - 1) !== 'قد') return false;
  const before = tokens[verb - 2];
  return before?.word === true && !BEFORE_QAD.test(before.folded);
}

/** «… أطلقها الجيش لتحرير … مما سماها بـ»: the body or person named last before the verb. */
function nearestNameBefore({ tokens, mentionAt }: SentenceReading, verb: number): Subject | undefined {
  const before = tokens.slice(Math.max(0, verb - NAME_WITHIN_TOKENS), verb);
  for (const token of before.reverse()) {
    const mention = mentionAt(token);
    if (mention && /^(person|organisation|group|source)$/.test(mention.kind))
      return { actor: mention.entity, place: 'carried', start: verb + 1, end: verb + 1 };
  }
  return undefined;
}
