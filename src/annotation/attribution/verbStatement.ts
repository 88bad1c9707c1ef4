import type { Stance } from '../../domain/position.ts';
import type { Span } from '../../domain/span.ts';
import { disagrees } from './agreement.ts';
import { type Complement, complementOf, isComplementiser } from './complement.ts';
import type { VerbForm } from './conjugated.ts';
import { type VerbReading, verbReadings } from './cueLexicon.ts';
import { relayedStatement } from './relayedStatement.ts';
import type { SentenceReading } from './sentenceReading.ts';
import {
  ADVERBIAL_OPENERS,
  ADVERBS,
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  nounOf,
  OFFICE_NOUNS,
  SOURCE_NOUNS,
} from './sourceNouns.ts';
import { type Speaker, speakerIn } from './speaker.ts';
import type { Statement } from './statement.ts';

/** The subject of a cue and where it stands: `before` the verb, `after` it, or `carried` from who spoke last. */
interface Subject {
  readonly actor: string;
  readonly place: 'before' | 'after' | 'carried';
  /** The first token of the phrase and the one after it; of a carried subject both are the token after the verb. */
  readonly start: number;
  readonly end: number;
  readonly head?: string;
}

/** How far the machine trusts a subject by where it stands. */
const TRUST = { after: 0.9, before: 0.8, carried: 0.7 } as const;
const NEGATIONS = /^[وف]?(لا|لم|لن|ما|ليس)$/;
/** So many words before a verb may be its subject. */
const REACH = 14;

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

/** After a preposition what looks like a verb is a noun: «عن دعم», «على رفض». */
function isNoun({ tokens }: SentenceReading, at: number): boolean {
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
    if (actor !== undefined) voices.spoke(actor, form.gender);
    return [];
  }
  const subject = subjectOf(reading, at, cut, form, complement);
  if (!subject) return [];
  const start = contentStart(reading, at, form, complement, subject);
  if (start === undefined) {
    if (form.verb.known === undefined && subject.place !== 'carried')
      voices.spoke(subject.actor, form.gender, subject.head);
    return [];
  }
  const statements = statementsFrom(reading, at, cut, form, subject, start, complement, negated);
  if (statements.length > 0 && form.verb.known === undefined) {
    voices.spoke(subject.actor, form.gender, subject.head);
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
  return object || verb.frames.includes('naming') ? [...verb.frames, 'ب'] : verb.frames;
}

function subjectOf(
  reading: SentenceReading,
  at: number,
  cut: number,
  form: VerbForm,
  complement: Complement | undefined,
): Subject | undefined {
  if (form.tense === 'participle') {
    const carries = pausedBefore(reading, at, cut) || form.verb.past === 'قال';
    return carries && complement ? carried(reading, at, form) : undefined;
  }
  return (
    after(reading, at, form, complement) ??
    (followedByStranger(reading, at, complement)
      ? undefined
      : (before(reading, at, form) ?? maybeCarried(reading, at, cut, form, complement)))
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
  if (!speaker || isWrongNumber(form, speaker, reading) || disagrees(form, tokens[at + 1])) return undefined;
  const actor = voices.entityOf(speaker);
  return actor === undefined
    ? undefined
    : { actor, place: 'after', start: at + 1, end: speaker.end, ...headOf(speaker) };
}

/** Before a subject that follows it the verb is singular: «اتهموا قطر» has no «قطر» for its subject. */
function isWrongNumber(form: VerbForm, speaker: Speaker, reading: SentenceReading): boolean {
  return form.plural && speaker.end <= reading.tokens.length;
}

function headOf(speaker: Speaker): { readonly head?: string } {
  return speaker.head === undefined ? {} : { head: speaker.head };
}

/** Whether words stand between the verb and its complement that name no one we know: a subject all the same. */
function followedByStranger(
  { tokens, mentionAt }: SentenceReading,
  at: number,
  complement: Complement | undefined,
): boolean {
  const next = tokens[at + 1];
  if (!next?.word || !complement || complement.lead === at + 1) return false;
  if (mentionAt(next)) return false;
  return (
    /^ال/.test(next.folded) &&
    complement.frame !== 'object' &&
    !/^ال(يوم|ان|اول|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)/.test(next.folded)
  );
}

/** The phrase before the verb: «البيت الأبيض قد أعلن», «ترامب يدرك». */
function before(reading: SentenceReading, at: number, form: VerbForm): Subject | undefined {
  const { tokens, voices, mentionAt } = reading;
  const from = phraseStart(reading, at);
  if (from >= at) return undefined;
  const speaker = form.object ? undefined : speakerIn(tokens, from, at, mentionAt);
  if (!speaker || !leadsTo(reading, speaker.end, at)) return undefined;
  const actor = voices.entityOf(speaker);
  return actor === undefined
    ? undefined
    : { actor, place: 'before', start: from, end: speaker.end, ...headOf(speaker) };
}

/** Whether nothing but adverbials and «قد», «كان», «لا» stands between a subject and its verb. */
function leadsTo({ tokens }: SentenceReading, from: number, at: number): boolean {
  let k = from;
  while (k < at) {
    const { folded = '', word = false } = tokens[k] ?? {};
    if (word && ADVERBIAL_OPENERS.has(folded)) return true;
    if (tokens[k]?.written === '،' && tokens[at - 1]?.written === '،') return true;
    if (word && !ADVERBS.has(folded) && !BETWEEN.test(folded)) return false;
    k++;
  }
  return true;
}

const BETWEEN = /^[وف]?(قد|كان|كانت|كانوا|لا|لم|لن|ما|سوف|هو|هي|الذي|التي|الذين|اي|نفسه|نفسها|كذلك)$/;
const LEADERS = /^[وف]?(كان|كانت|قد|اما|لكن|ان|انه|بان|ولكن|بدوره|بدورها|كما|فان|حيث|فيما|بينما)$/;

function phraseStart({ tokens, starts }: SentenceReading, at: number): number {
  let from = Math.max(starts[at] ?? 0, at - REACH);
  for (let k = at - 1; k >= from; k--) {
    const token = tokens[k];
    if (token === undefined) break;
    if (token.written === '،' && k === at - 1) {
      // «مايا كوسيانيتش، المتحدثة باسم أشتون، نفت»: what stands between two commas explains the subject before them.
      const opening = commaBefore(tokens, k, from);
      if (opening !== undefined) {
        k = opening;
        continue;
      }
    }
    const mark = !token.word && !/^[«»"“”()]$/.test(token.written);
    if (mark || isComplementiser(token.folded)) {
      from = k + 1;
      break;
    }
  }
  while (from < at && (LEADERS.test(tokens[from]?.folded ?? '') || !tokens[from]?.word)) from++;
  return from;
}

function commaBefore(tokens: SentenceReading['tokens'], at: number, from: number): number | undefined {
  for (let k = at - 2; k > from; k--) if (tokens[k]?.written === '،') return k;
  return undefined;
}

/** «وأضاف أن»: a verb that opens its clause and has no subject means who spoke last. */
function maybeCarried(
  reading: SentenceReading,
  at: number,
  cut: number,
  form: VerbForm,
  complement: Complement | undefined,
): Subject | undefined {
  if (form.object) return nearestBefore(reading, at);
  const opens =
    cut > 0 ||
    pausedBefore(reading, at, cut) ||
    /^(كما|وقد|فقد|قد|بل|ثم|حيث|و?لكن|و?لكنه|و?لكنها|اذ)$/.test(reading.tokens[at - 1]?.folded ?? '');
  const takes = complement !== undefined || takesObjectHere(reading, at, form);
  return opens && takes && form.verb.known === undefined ? carried(reading, at, form) : undefined;
}

/** «واستبعد تأجيله», «ورفضت المقترح»: an object and no subject follows. */
function takesObjectHere({ tokens, mentionAt }: SentenceReading, at: number, { verb }: VerbForm): boolean {
  const next = tokens[at + 1];
  if (!next?.word || !verb.frames.includes('object')) return false;
  const mention = mentionAt(next);
  return (
    (!mention || mention.kind === 'event') && !nounOf(next.folded, SOURCE_NOUNS, OFFICE_NOUNS, BODY_NOUNS)
  );
}

function carried({ voices }: SentenceReading, at: number, form: VerbForm): Subject | undefined {
  const actor = voices.carried(form.gender);
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

function pausedBefore({ tokens }: SentenceReading, at: number, cut: number): boolean {
  const previous = tokens[at - 1];
  return previous === undefined || !previous.word || cut > 0;
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
  const parts = reading.contentParts(start, complement?.frame ?? 'object');
  const cue: Span = { start: verb.span.start + cut, end: verb.span.end };
  const opening = subject.place === 'before' ? openingOf(reading, subject.start) : clauseOpening(reading, at);
  const targets = form.verb.aimed ? targetsOf(reading, subject, at, complement, start) : [];
  const stance: Stance = (negated ? form.verb.negated : undefined) ?? form.verb.stance;
  return parts.map((content, n) => ({
    actor: subject.actor,
    stance,
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
