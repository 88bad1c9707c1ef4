import { disagrees } from './agreement.ts';
import type { Complement } from './complement.ts';
import type { VerbForm } from './conjugated.ts';
import type { SentenceReading } from './sentenceReading.ts';
import { ADVERBIAL_OPENERS, ADVERBS, BODY_NOUNS, nounOf, OFFICE_NOUNS, SOURCE_NOUNS } from './sourceNouns.ts';
import { type Speaker, speakerIn } from './speaker.ts';
import { subjectBefore } from './subjectBefore.ts';

/** The subject of a cue and where it stands: `before` the verb, `after` it, or `carried` from who spoke last. */
export interface Subject {
  readonly actor: string;
  readonly place: 'before' | 'after' | 'carried';
  /** The first token of the phrase and the one after it; of a carried subject both are the token after the verb. */
  readonly start: number;
  readonly end: number;
  readonly head?: string;
}

/** So many words before a verb may be its subject. */
const REACH = 14;

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
    return carries && complement ? carried(reading, at, form) : undefined;
  }
  return (
    after(reading, at, form, complement) ??
    (followedByStranger(reading, at, form, complement)
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
  // Before a subject that follows it the verb is singular: «اتهموا قطر» has no «قطر» for its subject.
  if (!speaker || form.plural || disagrees(form, tokens[at + 1])) return undefined;
  const actor = voices.entityOf(speaker);
  return actor === undefined
    ? undefined
    : { actor, place: 'after', start: at + 1, end: speaker.end, ...headOf(speaker) };
}

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
  if (mentionAt(next) || ADVERBS.has(next.folded) || ADVERBIAL_OPENERS.has(next.folded)) return false;
  // «وقال ردا على سؤال إن»: an accusative of manner is no subject.
  return (
    complement.frame !== 'object' &&
    (next.folded.startsWith('ال') || !(verb.aimed || next.folded.endsWith('ا')))
  );
}

/** The phrase before the verb: «البيت الأبيض قد أعلن», «ترامب يدرك». */
function before(reading: SentenceReading, at: number, form: VerbForm): Subject | undefined {
  const found = form.object ? undefined : subjectBefore(reading, at);
  const actor = found && reading.voices.entityOf(found.speaker);
  if (!found || actor === undefined) return undefined;
  return { actor, place: 'before', start: found.start, end: found.speaker.end, ...headOf(found.speaker) };
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
export function takesObjectHere(
  { tokens, mentionAt }: SentenceReading,
  at: number,
  { verb }: VerbForm,
): boolean {
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
