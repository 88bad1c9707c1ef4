import { at } from '../../../domain/at.ts';
import type { Span } from '../../../domain/span.ts';
import { foldedAt } from '../../tokens/foldedAt.ts';
import type { ReadVerb } from '../sentence/readVerb.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import type { Subject } from '../subject/subject.ts';
import { isCharge, stanceOf } from './stanceOf.ts';
import type { Statement } from './statement.ts';
import type { VerbCue } from './verbCue.ts';

/** How sure a subject is by where it stands. */
const CONFIDENCE = { after: 0.9, before: 0.8, carried: 0.7 } as const;
/** How much surer a clause or a speech is to be content than a noun. */
const CONFIDENCE_OF_NOUN = 0.85;
/** Without a word that opens the content, targets stand among so many tokens of it. */
const TARGETS_WITHIN_TOKENS = 4;
/** Words before a verb that are quoted with it: «وقد أعلن», «لم يستبعد». */
const QUOTED_BEFORE_VERB = /^(كما|وقد|فقد|قد|لا|لم|لن|ولم|ولا|حيث|و?لكن|و?لكنه|و?لكنها|اذ)$/;

/** The statements that a verb makes of its content, one for each claim in it. */
export function verbClaims(reading: SentenceReading, cue: VerbCue): readonly Statement[] {
  const { verb, subject, complement, start } = cue;
  const lexeme = verb.form.verb;
  const claims = reading.contentParts(start, complement?.frame ?? 'object');
  // What goes on in somebody's mind is told up to where the teller speaks again.
  const parts = lexeme.known === 'mind' ? claims.slice(0, 1) : claims;
  const { span } = at(reading.tokens, verb.index);
  const opening = subject.place === 'before' ? subjectOpening(reading, subject) : verbOpening(reading, verb);
  const targets = lexeme.aimed ? targetsOf(reading, cue) : [];
  const stance = stanceOf(reading, cue);
  const isClause = complement?.frame === 'that' || complement?.frame === 'speech';
  return parts.map((content, n) => ({
    actor: subject.actor,
    stance: isCharge(reading, lexeme, content) ? 'accuses' : stance,
    manner: lexeme.manner ?? 'attributed',
    known: lexeme.known ?? 'word',
    cue: { start: span.start + verb.cut, end: span.end },
    quote: n === 0 ? { start: Math.min(opening, content.start), end: content.end } : content,
    content,
    targets,
    confidence: CONFIDENCE[subject.place] * (isClause ? 1 : CONFIDENCE_OF_NOUN),
  }));
}

/**
 * Where the quote of a verb behind its subject begins: «كان البيت الأبيض قد أعلن» is quoted with its «كان».
 */
function subjectOpening({ tokens }: SentenceReading, { start }: Subject): Span['start'] {
  const isPast = /^[وف]?(كان|كانت)$/.test(foldedAt(tokens, start - 1));
  return at(tokens, isPast ? start - 1 : start).span.start;
}

/** Where the quote of a verb before its subject begins: «وقد أعلن» is quoted with its «وقد». */
function verbOpening({ tokens }: SentenceReading, { index }: ReadVerb): Span['start'] {
  const isLedIn = QUOTED_BEFORE_VERB.test(foldedAt(tokens, index - 1));
  return at(tokens, isLedIn ? index - 1 : index).span.start;
}

/**
 * The entities between the subject and what they are charged with: «اتهمت قيادة الجيش قطر وتركيا بإرسال
 * أسلحة».
 */
function targetsOf(
  { tokens, mentionAt }: SentenceReading,
  { verb, subject, complement, start }: VerbCue,
): readonly string[] {
  const from = subject.place === 'after' ? subject.end : verb.index + 1;
  const to = complement && complement.lead > from ? complement.lead : start + TARGETS_WITHIN_TOKENS;
  const entities = tokens.slice(from, to).flatMap((token) => mentionAt(token)?.entity ?? []);
  return [...new Set(entities)].filter((entity) => entity !== subject.actor);
}
