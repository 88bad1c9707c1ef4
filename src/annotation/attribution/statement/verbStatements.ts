import type { Span } from '../../../domain/span.ts';
import type { VerbForm } from '../../lexicons/conjugateVerb.ts';
import { DOCUMENT_NOUNS } from '../../lexicons/speakerNouns.ts';
import { type VerbReading, verbReadings } from '../../lexicons/verbReadings.ts';
import { type Complement, complementOf } from '../../phrases/complement.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import { speakerIn } from '../speaker/speakerInPhrase.ts';
import { takesObjectHere } from '../subject/objectFollows.ts';
import type { Subject } from '../subject/subject.ts';
import { subjectOf } from '../subject/subjectOf.ts';
import { relayedStatement } from './relayedStatement.ts';
import { isCharge, stanceOf } from './stanceOf.ts';
import type { Statement } from './statement.ts';

/** How far the machine trusts a subject by where it stands. */
const TRUST = { after: 0.9, before: 0.8, carried: 0.7 } as const;
const NEGATIONS = /^[وف]?(لا|لم|لن|ما|ليس)$/;

/** The statements that the verb at token `at` makes: none if it is no cue here, several where «وأن» carries its content on. */
export function verbStatements(reading: SentenceReading, at: number): readonly Statement[] {
  const token = reading.tokens[at];
  if (!token?.word || isInsideName(reading, at) || isNoun(reading, at)) return [];
  for (const candidate of verbReadings(token.folded, token.written)) {
    const statements = read(reading, at, candidate);
    if (statements.length > 0) return statements;
  }
  return [];
}

/** After a preposition what looks like a verb is a noun: «عن دعم», «على رفض». «ورد في بيان» is «ورد», not «و» and «رد». */
function isNoun({ tokens }: SentenceReading, at: number): boolean {
  if (/^وردت?$/.test(tokens[at]?.folded ?? '') && tokens[at + 1]?.folded === 'في') return true;
  return /^[وف]?(عن|من|الي|علي|في|مع|دون|بعد|قبل|كل|اي|هذا|هذه|ذلك|تلك|حول)$/.test(
    tokens[at - 1]?.folded ?? '',
  );
}

function isInsideName(reading: SentenceReading, at: number): boolean {
  const token = reading.tokens[at];
  const mention = token && reading.mentionAt(token);
  return mention !== undefined && mention.kind !== 'source';
}

function read(reading: SentenceReading, at: number, { cut, form }: VerbReading): readonly Statement[] {
  const { tokens, ends, voices } = reading;
  const negated = NEGATIONS.test(tokens[at - 1]?.folded ?? '');
  if (negated && form.verb.negated === undefined) return [];
  if (form.verb.relays) return [relayedStatement(reading, at, { cut, form })].flatMap((found) => found ?? []);
  const stop = ends[at + 1] ?? tokens.length;
  const complement = complementOf(tokens, at + 1, stop, framesOf(form));
  if (form.object && !complement) {
    const speaker = speakerIn(tokens, at + 1, stop, reading.mentionAt);
    const actor = speaker && voices.entityOf(speaker);
    // «ما كشفه البيان»: no content of its own, but what follows may go on from this speaker.
    if (actor !== undefined) reading.spoke(at, actor, form.gender);
    return [];
  }
  const subject = subjectOf(reading, at, cut, form, complement);
  if (!subject) return [];
  const start = contentStart(reading, at, form, complement, subject);
  if (start === undefined) {
    if (form.verb.known === undefined && subject.place !== 'carried')
      reading.spoke(at, subject.actor, form.gender, subject.head);
    return [];
  }
  const statements = statementsFrom(reading, at, cut, form, subject, start, complement, negated);
  if (statements.length > 0 && form.verb.known === undefined) {
    reading.spoke(at, subject.actor, form.gender, subject.head);
    for (const noun of issued(reading, at, complement)) voices.issued(noun, subject.actor);
  }
  return statements;
}

/** «أعلن في بيان»: a later «البيان» is this speaker's. */
function issued(
  { tokens }: SentenceReading,
  at: number,
  complement: Complement | undefined,
): readonly string[] {
  const around = tokens.slice(Math.max(0, at - 4), complement?.lead ?? at + 4);
  return around.flatMap(({ folded }, n) =>
    folded === 'في' && DOCUMENT_NOUNS.has(around[n + 1]?.folded ?? '') ? (around[n + 1]?.folded ?? '') : [],
  );
}

/** With a pronoun for the object a verb of naming takes what follows «ب»: «سماها بالمليشيات». */
function framesOf({ verb, object }: VerbForm): VerbForm['verb']['frames'] {
  const naming = verb.frames.includes('naming') && !verb.frames.includes('that');
  return object || naming ? [...verb.frames, 'ب', 'that'] : verb.frames;
}

/** The token where the content begins; undefined where the verb has none. */
function contentStart(
  reading: SentenceReading,
  at: number,
  form: VerbForm,
  complement: Complement | undefined,
  subject: Subject,
): number | undefined {
  const { frames } = form.verb;
  const afterSubject = subject.place === 'after' ? subject.end : at + 1;
  const takesObject = frames.includes('object');
  // «أعلنت القيادة قصف … أن»: what stands far behind the subject belongs to the object.
  if (complement && !(takesObject && complement.frame === 'that' && complement.lead > afterSubject + 5))
    return complement.start;
  if (!takesObject || form.tense === 'participle') return undefined;
  const first = reading.tokens[afterSubject];
  if (!first?.word || /^(في|من|عن|الي|علي|مع|بعد|قبل|خلال|عقب|كل|يوم|امس|اليوم)$/.test(first.folded))
    return undefined;
  return subject.place === 'carried' && !takesObjectHere(reading, at, form) ? undefined : afterSubject;
}

function statementsFrom(
  reading: SentenceReading,
  at: number,
  cut: number,
  form: VerbForm,
  subject: Subject,
  start: number,
  complement: Complement | undefined,
  negated: boolean,
): readonly Statement[] {
  const { tokens } = reading;
  const verb = tokens[at];
  if (!verb) return [];
  const claims = reading.contentParts(start, complement?.frame ?? 'object');
  // What goes on in somebody's mind is told up to where the teller speaks again.
  const parts = form.verb.known === 'mind' ? claims.slice(0, 1) : claims;
  const cue: Span = { start: verb.span.start + cut, end: verb.span.end };
  const opening = subject.place === 'before' ? openingOf(reading, subject.start) : clauseOpening(reading, at);
  const targets = form.verb.aimed ? targetsOf(reading, subject, at, complement, start) : [];
  const stance = stanceOf(reading, form, subject, complement, negated);
  return parts.map((content, n) => ({
    actor: subject.actor,
    stance: isCharge(reading, form, content) ? 'accuses' : stance,
    manner: form.verb.manner ?? 'attributed',
    known: form.verb.known ?? 'word',
    cue,
    quote: n === 0 ? { start: Math.min(opening, content.start), end: content.end } : content,
    content,
    targets,
    confidence:
      TRUST[subject.place] * (complement?.frame === 'that' || complement?.frame === 'speech' ? 1 : 0.85),
  }));
}

/** «كان البيت الأبيض قد أعلن» is quoted with its «كان». */
function openingOf({ tokens }: SentenceReading, start: number): number {
  const previous = tokens[start - 1];
  const first = /^[وف]?(كان|كانت)$/.test(previous?.folded ?? '') ? previous : tokens[start];
  return first?.span.start ?? 0;
}

function clauseOpening({ tokens }: SentenceReading, at: number): number {
  const previous = tokens[at - 1];
  const first = /^(كما|وقد|فقد|قد|لا|لم|لن|ولم|ولا|حيث|و?لكن|و?لكنه|و?لكنها|اذ)$/.test(previous?.folded ?? '')
    ? previous
    : tokens[at];
  return first?.span.start ?? 0;
}

/** The entities between the subject and what they are charged with: «اتهمت قيادة الجيش قطر وتركيا بإرسال أسلحة». */
function targetsOf(
  { tokens, mentionAt }: SentenceReading,
  subject: Subject,
  at: number,
  complement: Complement | undefined,
  start: number,
): readonly string[] {
  const from = subject.place === 'after' ? subject.end : at + 1;
  const to = complement?.lead !== undefined && complement.lead > from ? complement.lead : start + 4;
  const found = new Set<string>();
  for (const token of tokens.slice(from, to)) {
    const mention = mentionAt(token);
    if (mention && mention.entity !== subject.actor) found.add(mention.entity);
  }
  return [...found];
}
