import { type StanceNoun, stanceNounOf } from '../../lexicons/stanceNouns.ts';
import { verbReadings } from '../../lexicons/verbReadings.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import type { KnownMention } from '../speaker/speaker.ts';
import { speakerIn } from '../speaker/speakerInPhrase.ts';
import { ACTORS, clauseSubject } from '../subject/clauseSubject.ts';
import type { Statement } from './statement.ts';

/** A noun tells less surely than a verb who stands where. */
const CONFIDENCE = 0.65;
/** So many words may stand between the noun and whom it is towards. */
const REACH = 4;
/** Verbs by which somebody does what the noun says: «واصل الجيش مهاجمة …», «أقدم على دعم …». */
const DOING =
  /^[وف]?(ي|ت)?(واصل|واصلت|تواصل|استانف|استانفت|ستانف|بدا|بدات|جدد|جددت|كثف|كثفت|صعد|صعدت|ابدي|ابدت)$/;
const SETTING_OUT = /^[وف]?(اقدم|اقدمت|عزم|عزمت|اصر|اصرت|قرر|قررت|اختار|اختارت)$/;
/** Who holds what by the noun at a token, and whom it is towards. */
interface Held {
  readonly actor: string;
  readonly target: string | undefined;
  /** The tokens of the quote, the last one left out. */
  readonly from: number;
  readonly to: number;
}

/**
 * What the text itself tells of somebody's stance by a noun: «اعتراف من مصر بالحكومة», «دعم أمريكي للجيش», «رفض روسيا للمشروع», «واصل الجيش مهاجمة
 * المجموعات». Nobody's own words, unless they stand in what the same actor says.
 */
export function nominalStatement(reading: SentenceReading, at: number): Statement | undefined {
  const token = reading.tokens[at];
  const noun = token?.word && !reading.mentionAt(token) ? stanceNounOf(token.folded) : undefined;
  if (!token || !noun) return undefined;
  const held =
    fromWhom(reading, at, noun) ??
    ofWhom(reading, at, noun) ??
    done(reading, at, noun) ??
    byMeans(reading, at, noun);
  const quote = held && reading.span(held.from, held.to);
  if (!held || !quote) return undefined;
  return {
    actor: held.actor,
    stance: noun.stance,
    manner: 'attributed',
    known: 'deed',
    nominal: true,
    cue: token.span,
    quote,
    content: { start: token.span.start, end: quote.end },
    targets: held.target === undefined ? [] : [held.target],
    confidence: CONFIDENCE,
  };
}

/** «اقرار من ترامب بدور حفتر». */
function fromWhom(reading: SentenceReading, at: number, noun: StanceNoun): Held | undefined {
  const { tokens } = reading;
  const after = tokens[at + 1]?.folded === 'من' ? tokens[at + 2] : undefined;
  const actor = actorAt(reading, at + 2);
  if (!after || !actor) return undefined;
  const behind = endOfMention(reading, at + 2, actor);
  const target = towards(reading, behind, noun, actor.entity);
  return target && { actor: actor.entity, target: target.entity, from: at, to: clauseEnd(reading, behind) };
}

/** «دعم أمريكي للجيش», «الدعم التركي للحكومة», «رفض روسيا للمشروع»: what is towards somebody stands behind its preposition. */
function ofWhom(reading: SentenceReading, at: number, noun: StanceNoun): Held | undefined {
  const actor = actorAt(reading, at + 1);
  if (!actor) return undefined;
  const behind = endOfMention(reading, at + 1, actor);
  const target = towards(reading, behind, noun, actor.entity);
  const governed = isGoverned(reading, at) ? at - 2 : at;
  return (
    target && {
      actor: actor.entity,
      target: target.entity,
      from: governed,
      to: endOf(reading, behind, target),
    }
  );
}

/** «ليعلن عن دعم …»: the verb belongs to the quote. */
function isGoverned({ tokens }: SentenceReading, at: number): boolean {
  const verb = tokens[at - 2];
  return (
    /^(عن|علي)$/.test(tokens[at - 1]?.folded ?? '') &&
    verb !== undefined &&
    verbReadings(verb.folded, verb.written).length > 0
  );
}

/** «واصل الجيش مهاجمة المجموعات», «ترامب … اقدم على دعم الطرف القوي». */
function done(reading: SentenceReading, at: number, noun: StanceNoun): Held | undefined {
  const { tokens, mentionAt } = reading;
  if (!noun.object) return undefined;
  if (tokens[at - 1]?.folded === 'علي' && SETTING_OUT.test(tokens[at - 2]?.folded ?? '')) {
    const subject = clauseSubject(reading, at - 2);
    return (
      subject && {
        actor: subject.entity,
        target: objectAt(reading, at + 1)?.entity,
        from: at - 2,
        to: clauseEnd(reading, at + 1),
      }
    );
  }
  for (let verb = at - 2; verb >= Math.max(0, at - REACH - 2); verb--) {
    if (!DOING.test(tokens[verb]?.folded ?? '')) continue;
    const speaker = speakerIn(tokens, verb + 1, at, mentionAt);
    const target = objectAt(reading, at + 1);
    if (speaker?.kind !== 'entity' || speaker.end !== at || !target) return undefined;
    return {
      actor: speaker.entity,
      target: target.entity,
      from: verb + 1,
      to: endOf(reading, at + 1, target),
    };
  }
  return undefined;
}

/** «… وذلك من خلال معارضة مشروع القرار»: whom the sentence is about does it. */
function byMeans(reading: SentenceReading, at: number, noun: StanceNoun): Held | undefined {
  const { tokens } = reading;
  const means = tokens[at - 1]?.folded === 'خلال' && tokens[at - 2]?.folded === 'من';
  const target =
    noun.object && (means || tokens[at - 1]?.folded === 'عبر') ? objectAt(reading, at + 1) : undefined;
  const subject = target && clauseSubject(reading, at);
  if (!target || !subject || subject.entity === target.entity) return undefined;
  return {
    actor: subject.entity,
    target: target.entity,
    from: subject.from,
    to: endOf(reading, at + 1, target),
  };
}

function actorAt({ tokens, mentionAt }: SentenceReading, at: number): KnownMention | undefined {
  const token = tokens[at];
  const mention = token?.word ? mentionAt(token) : undefined;
  // «رفض الحكومة» has its actor in it; «رفض للحكومة» does not.
  return mention && ACTORS.test(mention.kind) && !/^[بل]/.test(token?.folded ?? '') ? mention : undefined;
}

function objectAt({ tokens, mentionAt }: SentenceReading, at: number): KnownMention | undefined {
  const token = tokens[at];
  return token?.word ? mentionAt(token) : undefined;
}

/** The first mention behind a preposition that leads to what the noun is towards. */
function towards(
  { tokens, mentionAt }: SentenceReading,
  from: number,
  { towards: prepositions }: StanceNoun,
  actor: string,
): KnownMention | undefined {
  const first = tokens[from];
  if (!first?.word || !prepositions.some((one) => leads(first.folded, one))) return undefined;
  for (let at = from; at < from + REACH; at++) {
    const token = tokens[at];
    if (!token?.word) return undefined;
    const mention = mentionAt(token);
    if (mention) return mention.entity === actor ? undefined : mention;
  }
  return undefined;
}

function leads(word: string, preposition: string): boolean {
  return preposition.length > 1 ? word === preposition : word.startsWith(preposition) && word.length > 2;
}

function endOfMention({ tokens }: SentenceReading, at: number, { span }: KnownMention): number {
  let end = at;
  while ((tokens[end]?.span.start ?? Number.POSITIVE_INFINITY) < span.end) end++;
  return end;
}

function endOf(reading: SentenceReading, from: number, mention: KnownMention): number {
  let at = from;
  while ((reading.tokens[at]?.span.end ?? Number.POSITIVE_INFINITY) < mention.span.end) at++;
  return Math.max(at + 1, endOfMention(reading, at, mention));
}

/** Where the clause from `from` on surely ends: a pause, a relative, or where another statement begins. */
function clauseEnd({ tokens, ends }: SentenceReading, from: number): number {
  const last = ends[from] ?? tokens.length;
  for (let at = from + 1; at < last; at++) {
    const token = tokens[at];
    if (!token?.word && /^[،,؛;.:!؟?]$/.test(token?.written ?? '.')) return at;
    if (/^و?(الذي|التي|الذين|مما|حيث)$/.test(token?.folded ?? '')) return at;
  }
  return last;
}
