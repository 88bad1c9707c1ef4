import { at } from '../../../domain/at.ts';
import { isComplementiser } from '../../lexicons/complementiser.ts';
import { matchNoun } from '../../lexicons/matchNoun.ts';
import { BODY_NOUNS, OFFICE_NOUNS, SOURCE_NOUNS } from '../../lexicons/speakerNouns.ts';
import type { LinkedMention } from '../../mentions/linkedMention.ts';
import { isDefinite } from '../../tokens/definiteArticle.ts';
import { firstTokenFrom } from '../../tokens/firstTokenFrom.ts';
import type { Token } from '../../tokens/token.ts';
import type { MentionAt, NamedSpeaker } from './speaker.ts';

/** Relatives of somebody: «زوج جاكلين» is not Jacqueline. */
const KIN = /^[وف]?(زوج|زوجه|زوجته|زوجها|نجل|نجله|شقيق|شقيقه|شقيقته|والد|والده|والدته|ارمله)$/;
/** So many letters of a mention may be clitics that its first token has and the mention has not. */
const MOST_CLITICS = 2;

/** A noun phrase: from token `start` up to `end`, where the clause goes on at most to `last`. */
interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly last: number;
}

/**
 * The entity that a phrase names: its person, wherever they stand in it («وزير الخارجية المصري سامح شكري»),
 * else the entity its head belongs to. An office or a source noun with only a land or a body beside it names
 * nobody yet.
 */
export function namedSpeaker(
  tokens: readonly Token[],
  { start, end, last }: Phrase,
  mentionAt: MentionAt,
): NamedSpeaker | undefined {
  const head = at(tokens, start);
  const first = mentionAt(head);
  const hasOffice = matchNoun(head.folded, OFFICE_NOUNS, SOURCE_NOUNS) !== undefined;
  if (KIN.test(head.folded) && first?.kind !== 'person') return undefined;
  // An office may hold a preposition before the person: «المتحدث باسم الحكومة في الشرق أحمد …».
  const person = personIn(tokens, start, hasOffice ? last : end, mentionAt);
  if (person && (hasOffice || !first || first.kind === 'person' || mayIntroduce(first, person)))
    return speakerOf(tokens, start, person);
  if (!first || first.kind === 'event') return undefined;
  // «الرئيس الفرنسي»: from an adjective inside a name on, the phrase names no one.
  const opensMention = head.span.start <= first.span.start + MOST_CLITICS;
  return opensMention ? speakerOf(tokens, start, first) : undefined;
}

function speakerOf(tokens: readonly Token[], start: number, { entity, span }: LinkedMention): NamedSpeaker {
  const end = firstTokenFrom(tokens, start, span.end);
  const head = introduction(at(tokens, start), tokens[end]);
  return { kind: 'entity', entity, end, ...(head !== undefined && { head }) };
}

/** The office or body that introduces a speaker: a later «الوزير» or «الوزارة» means them. */
function introduction(head: Token, after: Token | undefined): string | undefined {
  const before = matchNoun(head.folded, OFFICE_NOUNS, BODY_NOUNS);
  if (before || !after || !isDefinite(after.folded)) return before?.noun;
  // «ليو وي مين المتحدث باسم الوزارة»: the office may come behind the name.
  return matchNoun(after.folded, OFFICE_NOUNS)?.noun;
}

function personIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentionAt: MentionAt,
): LinkedMention | undefined {
  for (const token of tokens.slice(from, to)) {
    if (isComplementiser(token.folded)) return undefined;
    const mention = mentionAt(token);
    if (mention?.kind === 'person') return mention;
  }
  return undefined;
}

/**
 * Whether the person may be the one that the head speaks of. A body at the head speaks itself: «وزارة
 * الخارجية … سامح شكري».
 */
function mayIntroduce(first: LinkedMention, person: LinkedMention): boolean {
  return first.kind !== 'organisation' && first.span.end <= person.span.start && first.kind !== 'place';
}
