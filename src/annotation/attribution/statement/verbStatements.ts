import { DOCUMENT_NOUNS } from '../../lexicons/speakerNouns.ts';
import { verbReadings } from '../../lexicons/verbReadings.ts';
import { type Complement, complementOf } from '../../phrases/complement.ts';
import { foldedAt } from '../../tokens/foldedAt.ts';
import type { ReadVerb } from '../sentence/readVerb.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import { speakerInPhrase } from '../speaker/speakerInPhrase.ts';
import { subjectOf } from '../subject/subjectOf.ts';
import { contentStart, framesOf } from './contentStart.ts';
import { relayedStatement } from './relayedStatement.ts';
import type { Statement } from './statement.ts';
import { verbClaims } from './verbClaims.ts';

const NEGATIONS = /^[وف]?(لا|لم|لن|ما|ليس)$/;
/** After these a word that looks like a verb is a noun: «عن دعم», «على رفض», «كل تأكيد». */
const BEFORE_NOUN = /^[وف]?(عن|من|الي|علي|في|مع|دون|بعد|قبل|كل|اي|هذا|هذه|ذلك|تلك|حول)$/;
/** So far around a verb a document is looked for that it is said in: «أعلن في بيان». */
const DOCUMENT_WITHIN_TOKENS = 4;

/**
 * The statements that the verb at token `index` makes: none if it is no cue here, several where «وأن» carries
 * its content on.
 */
export function verbStatements(reading: SentenceReading, index: number): readonly Statement[] {
  const token = reading.tokens[index];
  if (!token?.word || isNoun(reading, index)) return [];
  const mention = reading.mentionAt(token);
  if (mention && mention.kind !== 'source') return [];
  for (const candidate of verbReadings(token.folded, token.written)) {
    const statements = statementsBy(reading, { ...candidate, index });
    if (statements.length > 0) return statements;
  }
  return [];
}

function isNoun({ tokens }: SentenceReading, index: number): boolean {
  // «ورد في بيان» is «ورد», not «و» and «رد».
  if (/^وردت?$/.test(foldedAt(tokens, index)) && foldedAt(tokens, index + 1) === 'في') return true;
  return BEFORE_NOUN.test(foldedAt(tokens, index - 1));
}

function statementsBy(reading: SentenceReading, verb: ReadVerb): readonly Statement[] {
  const { index, form } = verb;
  const negated = NEGATIONS.test(foldedAt(reading.tokens, index - 1));
  if (negated && form.verb.negated === undefined) return [];
  if (form.verb.relays) return [relayedStatement(reading, verb)].flatMap((found) => found ?? []);
  const complement = complementOf(reading.tokens, index + 1, reading.endOf(index + 1), framesOf(form));
  if (form.object && !complement) {
    noteSpeaker(reading, verb);
    return [];
  }
  const subject = subjectOf(reading, verb, complement);
  if (!subject) return [];
  const speaks = form.verb.known === undefined;
  const start = contentStart(reading, verb, complement, subject);
  if (start === undefined) {
    if (speaks && subject.place !== 'carried') reading.spoke(index, subject.actor, form.gender, subject.head);
    return [];
  }
  const statements = verbClaims(reading, { verb, subject, complement, start, negated });
  if (statements.length > 0 && speaks) {
    reading.spoke(index, subject.actor, form.gender, subject.head);
    for (const noun of documentsAround(reading, index, complement))
      reading.history.issued(noun, subject.actor);
  }
  return statements;
}

/** «ما كشفه البيان»: it has no content of its own, but what follows may go on from this speaker. */
function noteSpeaker(reading: SentenceReading, { index, form }: ReadVerb): void {
  const { tokens, history, mentionAt } = reading;
  const speaker = speakerInPhrase(tokens, index + 1, reading.endOf(index + 1), mentionAt);
  const actor = speaker && history.entityOf(speaker);
  if (actor !== undefined) reading.spoke(index, actor, form.gender);
}

/**
 * The documents that a verb says its words are in: after «أعلن في بيان» a later «البيان» is this speaker's.
 */
function documentsAround(
  { tokens }: SentenceReading,
  verb: number,
  complement: Complement | undefined,
): readonly string[] {
  const around = tokens
    .slice(Math.max(0, verb - DOCUMENT_WITHIN_TOKENS), complement?.lead ?? verb + DOCUMENT_WITHIN_TOKENS)
    .map(({ folded }) => folded);
  return around.filter((word, n) => around[n - 1] === 'في' && DOCUMENT_NOUNS.has(word));
}
