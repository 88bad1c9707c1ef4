import { BODY_NOUNS, nounOf, OFFICE_NOUNS, SOURCE_NOUNS } from '../../lexicons/speakerNouns.ts';
import { isComplementiser } from '../../phrases/complement.ts';
import { isDefinite, type Token } from '../../tokens/token.ts';
import type { KnownMention, MentionAt, Speaker } from './speaker.ts';

const KIN = /^[وف]?(زوج|زوجه|زوجته|زوجها|نجل|نجله|شقيق|شقيقه|شقيقته|والد|والده|والدته|ارمله)$/;

/**
 * The entity a phrase names: its person, wherever it stands in the phrase («وزير الخارجية المصري سامح شكري»), else what its head
 * is part of. An office or a source noun at the head with only a land or a body beside it names no one yet.
 */
export function namedSpeaker(
  tokens: readonly Token[],
  start: number,
  end: number,
  last: number,
  mentionAt: MentionAt,
): Speaker | undefined {
  const head = tokens[start];
  const first = head && mentionAt(head);
  const office = isOffice(head);
  // «زوج جاكلين» is not Jacqueline.
  if (head && KIN.test(head.folded) && first?.kind !== 'person') return undefined;
  // An office may hold a preposition before the person: «المتحدث باسم الحكومة في الشرق أحمد …».
  const person = personIn(tokens, start, office ? last : end, mentionAt);
  if (person && (office || !first || first.kind === 'person' || personFollows(first, person))) {
    return {
      kind: 'entity',
      entity: person.entity,
      end: endOf(tokens, start, person),
      ...headOf(head, tokens[endOf(tokens, start, person)]),
    };
  }
  if (first && !isAdjective(first, tokens, start))
    return {
      kind: 'entity',
      entity: first.entity,
      end: endOf(tokens, start, first),
      ...headOf(head, tokens[endOf(tokens, start, first)]),
    };
  return undefined;
}

/** The office or body a named speaker was introduced with: a later «الوزير» or «الوزارة» means them. */
function headOf(head: Token | undefined, after: Token | undefined): { readonly head?: string } {
  // «ليو وي مين المتحدث باسم الوزارة»: the office may come behind the name.
  const found =
    (head && nounOf(head.folded, OFFICE_NOUNS, BODY_NOUNS)) ??
    (after && isDefinite(after.folded) ? nounOf(after.folded, OFFICE_NOUNS) : undefined);
  return found ? { head: found.noun } : {};
}

function isOffice(head: Token | undefined): boolean {
  return head !== undefined && nounOf(head.folded, OFFICE_NOUNS, SOURCE_NOUNS) !== undefined;
}

function personIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentionAt: MentionAt,
): KnownMention | undefined {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || isComplementiser(token.folded)) return undefined;
    const mention = mentionAt(token);
    if (mention?.kind === 'person') return mention;
  }
  return undefined;
}

/** «وزارة الخارجية … سامح شكري» is not the person; «الرئيس … » is. A body at the head speaks itself. */
function personFollows(first: KnownMention, person: KnownMention): boolean {
  return first.kind !== 'organisation' && first.span.end <= person.span.start && first.kind !== 'place';
}

function isAdjective(mention: KnownMention, tokens: readonly Token[], at: number): boolean {
  return mention.kind === 'event' || (tokens[at]?.span.start ?? 0) > mention.span.start + 2;
}

export function endOf(tokens: readonly Token[], from: number, mention: KnownMention): number {
  let at = from;
  while (at < tokens.length && (tokens[at]?.span.start ?? Number.POSITIVE_INFINITY) < mention.span.end) at++;
  return at;
}
