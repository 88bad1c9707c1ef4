import type { StanceNoun } from '../../lexicons/stanceNouns.ts';
import { verbReadings } from '../../lexicons/verbReadings.ts';
import type { LinkedMention } from '../../mentions/linkedMention.ts';
import { firstTokenFrom } from '../../tokens/firstTokenFrom.ts';
import { foldedAt } from '../../tokens/foldedAt.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import { speakerInPhrase } from '../speaker/speakerInPhrase.ts';
import { clauseSubject, isActor } from '../subject/clauseSubject.ts';

/** So many tokens behind its preposition the target of a noun is looked for. */
const TARGET_WITHIN_TOKENS = 4;
/**
 * So far before a noun the verb is looked for by which somebody does it, with their name between: «واصل الجيش
 * مهاجمة».
 */
const DOING_WITHIN_TOKENS = 6;
/** Verbs by which somebody does what the noun says: «واصل الجيش مهاجمة …». */
const DOING =
  /^[وف]?(ي|ت)?(واصل|واصلت|تواصل|استانف|استانفت|ستانف|بدا|بدات|جدد|جددت|كثف|كثفت|صعد|صعدت|ابدي|ابدت)$/;
/** The same with «على»: «أقدم على دعم …». */
const SETTING_OUT = /^[وف]?(اقدم|اقدمت|عزم|عزمت|اصر|اصرت|قرر|قررت|اختار|اختارت)$/;

/** Who holds the stance of a noun, and towards whom. */
export interface NounHolder {
  readonly actor: string;
  readonly target: string | undefined;
  /** The tokens of the quote, `to` left out. */
  readonly from: number;
  readonly to: number;
}

/** Who holds the stance that the noun at token `index` tells; undefined where the text does not say. */
export function nounHolder(
  reading: SentenceReading,
  index: number,
  noun: StanceNoun,
): NounHolder | undefined {
  const named = holderBehindFrom(reading, index, noun) ?? holderBehindNoun(reading, index, noun);
  if (named || !noun.object) return named;
  const before = foldedAt(reading.tokens, index - 1);
  const isSetOut = before === 'علي' && SETTING_OUT.test(foldedAt(reading.tokens, index - 2));
  const doing = isSetOut ? holderSettingOut(reading, index) : holderOfDoing(reading, index);
  return doing ?? holderByMeans(reading, index);
}

/** «إقرار من ترامب بدور حفتر». */
function holderBehindFrom(reading: SentenceReading, index: number, noun: StanceNoun): NounHolder | undefined {
  const actor = foldedAt(reading.tokens, index + 1) === 'من' ? actorAt(reading, index + 2) : undefined;
  if (!actor) return undefined;
  const behind = firstTokenFrom(reading.tokens, index + 2, actor.span.end);
  const target = targetBehind(reading, behind, noun, actor.entity);
  return (
    target && { actor: actor.entity, target: target.entity, from: index, to: clauseEnd(reading, behind) }
  );
}

/** «دعم أمريكي للجيش», «رفض روسيا للمشروع»: the target stands behind its preposition. */
function holderBehindNoun(reading: SentenceReading, index: number, noun: StanceNoun): NounHolder | undefined {
  const actor = actorAt(reading, index + 1);
  if (!actor) return undefined;
  const behind = firstTokenFrom(reading.tokens, index + 1, actor.span.end);
  const target = targetBehind(reading, behind, noun, actor.entity);
  if (!target) return undefined;
  const from = isGoverned(reading, index) ? index - 2 : index;
  return { actor: actor.entity, target: target.entity, from, to: tokenBehind(reading, behind, target) };
}

/** «ليعلن عن دعم …»: the verb belongs to the quote. */
function isGoverned({ tokens }: SentenceReading, index: number): boolean {
  const verb = tokens[index - 2];
  const isPreposition = /^(عن|علي)$/.test(foldedAt(tokens, index - 1));
  return isPreposition && verb !== undefined && verbReadings(verb.folded, verb.written).length > 0;
}

/** «ترامب … أقدم على دعم الطرف القوي». */
function holderSettingOut(reading: SentenceReading, index: number): NounHolder | undefined {
  const subject = clauseSubject(reading, index - 2);
  if (!subject) return undefined;
  const target = objectAt(reading, index + 1)?.entity;
  return { actor: subject.entity, target, from: index - 2, to: clauseEnd(reading, index + 1) };
}

/** «واصل الجيش مهاجمة المجموعات». */
function holderOfDoing(reading: SentenceReading, index: number): NounHolder | undefined {
  const { tokens, mentionAt } = reading;
  for (let verb = index - 2; verb >= Math.max(0, index - DOING_WITHIN_TOKENS); verb--) {
    if (!DOING.test(foldedAt(tokens, verb))) continue;
    const speaker = speakerInPhrase(tokens, verb + 1, index, mentionAt);
    const target = objectAt(reading, index + 1);
    if (speaker?.kind !== 'entity' || speaker.end !== index || !target) return undefined;
    const to = tokenBehind(reading, index + 1, target);
    return { actor: speaker.entity, target: target.entity, from: verb + 1, to };
  }
  return undefined;
}

/** «… وذلك من خلال معارضة مشروع القرار»: whom the clause is about does it. */
function holderByMeans(reading: SentenceReading, index: number): NounHolder | undefined {
  const { tokens } = reading;
  const before = foldedAt(tokens, index - 1);
  const isMeans = before === 'عبر' || (before === 'خلال' && foldedAt(tokens, index - 2) === 'من');
  const target = isMeans ? objectAt(reading, index + 1) : undefined;
  const subject = target && clauseSubject(reading, index);
  if (!target || !subject || subject.entity === target.entity) return undefined;
  const to = tokenBehind(reading, index + 1, target);
  return { actor: subject.entity, target: target.entity, from: subject.from, to };
}

/** «رفض الحكومة» has its actor in it; «رفض للحكومة» has not. */
function actorAt(reading: SentenceReading, index: number): LinkedMention | undefined {
  const mention = objectAt(reading, index);
  const isActing = mention && isActor(mention) && !/^[بل]/.test(foldedAt(reading.tokens, index));
  return isActing ? mention : undefined;
}

function objectAt({ tokens, mentionAt }: SentenceReading, index: number): LinkedMention | undefined {
  const token = tokens[index];
  return token?.word ? mentionAt(token) : undefined;
}

/** The first mention behind a preposition that leads to the target of the noun. */
function targetBehind(
  { tokens, mentionAt }: SentenceReading,
  from: number,
  { towards }: StanceNoun,
  actor: string,
): LinkedMention | undefined {
  const first = tokens[from];
  if (!first?.word || !towards.some((preposition) => hasPreposition(first.folded, preposition)))
    return undefined;
  for (const token of tokens.slice(from, from + TARGET_WITHIN_TOKENS)) {
    if (!token.word) return undefined;
    const mention = mentionAt(token);
    if (mention) return mention.entity === actor ? undefined : mention;
  }
  return undefined;
}

/** «على» stands alone; «ب» and «ل» are joined to their noun. */
function hasPreposition(word: string, preposition: string): boolean {
  return preposition.length > 1 ? word === preposition : word.startsWith(preposition) && word.length > 2;
}

/** The token behind `mention`, of which token `from` or one after it is the first. */
function tokenBehind({ tokens }: SentenceReading, from: number, { span }: LinkedMention): number {
  let last = from;
  while ((tokens[last]?.span.end ?? Number.POSITIVE_INFINITY) < span.end) last++;
  return Math.max(last + 1, firstTokenFrom(tokens, last, span.end));
}

/**
 * Where the clause from token `from` on surely ends: at a pause, a relative pronoun, or where another
 * statement begins.
 */
function clauseEnd(reading: SentenceReading, from: number): number {
  const last = reading.endOf(from);
  const length = reading.tokens
    .slice(from + 1, last)
    .findIndex(({ word, written, folded }) =>
      word ? /^و?(الذي|التي|الذين|مما|حيث)$/.test(folded) : /^[،,؛;.:!؟?]$/.test(written),
    );
  return length < 0 ? last : from + 1 + length;
}
