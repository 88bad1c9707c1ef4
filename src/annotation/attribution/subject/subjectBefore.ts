import { ADVERBIAL_OPENERS, ADVERBS } from '../../lexicons/adverbs.ts';
import { isComplementiser } from '../../lexicons/complementiser.ts';
import { foldedAt } from '../../tokens/foldedAt.ts';
import type { Token } from '../../tokens/token.ts';
import type { ReadVerb } from '../sentence/readVerb.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import { speakerInPhrase } from '../speaker/speakerInPhrase.ts';
import type { Subject } from './subject.ts';

/** So far before a verb its subject may begin. */
const SUBJECT_WITHIN_TOKENS = 14;
/** Words that may stand between a subject and its verb: «الوزير قد أعلن», «الحكومة التي لم تعلن». */
const BEFORE_VERB = /^[وف]?(قد|كان|كانت|كانوا|لا|لم|لن|ما|سوف|هو|هي|الذي|التي|الذين|اي|نفسه|نفسها|كذلك)$/;
/** Words that may stand before a subject: «أما الوزير», «كما كانت الحكومة». */
const BEFORE_SUBJECT = /^[وف]?(كان|كانت|قد|اما|لكن|ان|انه|بان|ولكن|بدوره|بدورها|كما|فان|حيث|فيما|بينما)$/;

/** The speaker in the phrase before a verb: «البيت الأبيض قد أعلن», «ترامب يدرك». */
export function subjectBefore(reading: SentenceReading, { index, form }: ReadVerb): Subject | undefined {
  if (form.object) return undefined;
  const { tokens, history, mentionAt } = reading;
  const start = phraseStart(reading, index);
  const speaker = start < index ? speakerInPhrase(tokens, start, index, mentionAt) : undefined;
  if (!speaker || !leadsTo(tokens, speaker.end, index)) return undefined;
  const actor = history.entityOf(speaker);
  if (actor === undefined) return undefined;
  const { end, head } = speaker;
  return { actor, place: 'before', start, end, ...(head !== undefined && { head }) };
}

/** Whether nothing but adverbials and words like «قد» stands between the end of a subject and its verb. */
function leadsTo(tokens: readonly Token[], from: number, verb: number): boolean {
  // «مايا كوسيانيتش، المتحدثة باسم أشتون، نفت»
  const isExplained = tokens[verb - 1]?.written === '،';
  for (const { word, folded, written } of tokens.slice(from, verb)) {
    if ((word && ADVERBIAL_OPENERS.has(folded)) || (isExplained && written === '،')) return true;
    if (word && !ADVERBS.has(folded) && !BEFORE_VERB.test(folded)) return false;
  }
  return true;
}

/**
 * Where the phrase that ends before token `verb` may begin: behind a mark, «أن» or the statement's beginning.
 */
function phraseStart(reading: SentenceReading, verb: number): number {
  const { tokens } = reading;
  const earliest = Math.max(reading.startOf(verb), verb - SUBJECT_WITHIN_TOKENS);
  let from = openingComma(tokens, verb, earliest) ?? verb;
  while (from > earliest && !isBorder(tokens[from - 1])) from--;
  while (from < verb && (BEFORE_SUBJECT.test(foldedAt(tokens, from)) || !tokens[from]?.word)) from++;
  return from;
}

function isBorder(token: Token | undefined): boolean {
  if (!token) return true;
  const isMark = !token.word && !/^[«»“"”()]$/.test(token.written);
  return isMark || isComplementiser(token.folded);
}

/**
 * The first of two commas that set an explanation of the subject apart: «مايا كوسيانيتش، المتحدثة باسم أشتون،
 * نفت».
 */
function openingComma(tokens: readonly Token[], verb: number, earliest: number): number | undefined {
  if (verb - 1 < earliest || tokens[verb - 1]?.written !== '،') return undefined;
  for (let index = verb - 3; index > earliest; index--) if (tokens[index]?.written === '،') return index;
  return undefined;
}
