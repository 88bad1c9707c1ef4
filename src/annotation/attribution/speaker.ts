import type { Mention } from '../../domain/mention.ts';
import type { Span } from '../../domain/span.ts';
import { isComplementiser } from './complement.ts';
import { phraseEnd } from './phraseEnd.ts';
import {
  ADVERBIAL_OPENERS,
  ADVERBS,
  ANAPHORIC_NOUNS,
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  nounOf,
  OFFICE_NOUNS,
  PARTITIVES,
  SOURCE_NOUNS,
} from './sourceNouns.ts';
import { bareWord, isDefinite, type Token } from './token.ts';

/** A mention with what its entity is, as far as the reading of speakers needs it. */
export interface KnownMention extends Mention {
  readonly kind: string;
}

/** Who a noun phrase says is speaking: a known entity, a voice the text does not name, or whoever spoke as such before. */
export type Speaker =
  | { readonly kind: 'entity'; readonly entity: string; readonly end: number; readonly head?: string }
  | {
      readonly kind: 'unnamed';
      readonly span: Span;
      readonly head: string;
      readonly end: number;
      readonly body: boolean;
    }
  | {
      readonly kind: 'earlier';
      readonly span: Span;
      readonly head: string;
      readonly end: number;
      readonly body: boolean;
    };

/** A phrase of this many words is no longer a subject. */
const LONGEST = 14;

/**
 * The speaker in the noun phrase that begins at token `from` and ends before `to`; undefined where it names nobody who could
 * speak. `end` is the token after the phrase.
 */
export function speakerIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentionAt: (token: Token) => KnownMention | undefined,
): Speaker | undefined {
  let start = from;
  const last = Math.min(to, from + LONGEST);
  while (start < last && (!tokens[start]?.word || ADVERBS.has(tokens[start]?.folded ?? ''))) start++;
  const head = tokens[start];
  if (start >= last || head === undefined || isOpener(head)) return undefined;
  const end = phraseEnd(tokens, start, last);
  return (
    partitive(tokens, start, last) ??
    issuer(tokens, start, last, mentionAt) ??
    named(tokens, start, end, last, mentionAt) ??
    unnamed(tokens, start, last)
  );
}

function isOpener(token: Token): boolean {
  return ADVERBIAL_OPENERS.has(token.folded) || isComplementiser(token.folded);
}

/** «عدد من النواب», «طيف من الخبراء العسكريين»: the noun after «من» names the voice. */
function partitive(tokens: readonly Token[], start: number, last: number): Speaker | undefined {
  if (!PARTITIVES.has(bareWord(tokens[start]?.folded ?? ''))) return undefined;
  const noun = tokens[start + 1]?.folded === 'من' ? start + 2 : start + 1;
  if (noun >= last || !SOURCE_NOUNS.has(bareWord(tokens[noun]?.folded ?? ''))) return undefined;
  return unnamed(tokens, noun, last);
}

/** «البيان الصادر عن البيت الأبيض», «بيان للوزارة»: who issued it. */
function issuer(
  tokens: readonly Token[],
  start: number,
  last: number,
  mentionAt: (token: Token) => KnownMention | undefined,
): Speaker | undefined {
  if (!DOCUMENT_NOUNS.has(bareWord(tokens[start]?.folded.replace(/^[وف](?=.{3})/, '') ?? '')))
    return undefined;
  let at = start + 1;
  while (at < last && /^ال(?!صادر)/.test(tokens[at]?.folded ?? '')) at++;
  const next = tokens[at]?.folded ?? '';
  if (/^(ال)?صادره?$/.test(next)) at++;
  else if (!/^(عن|من|ل..+)$/.test(next)) return undefined;
  const mention = mentionIn(tokens, at, Math.min(last, at + 3), mentionAt);
  return mention && { kind: 'entity', entity: mention.entity, end: endOf(tokens, at, mention) };
}

function mentionIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentionAt: (token: Token) => KnownMention | undefined,
): KnownMention | undefined {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const mention = token && mentionAt(token);
    if (mention) return mention;
  }
  return undefined;
}

/**
 * The entity a phrase names: its person, wherever it stands in the phrase («وزير الخارجية المصري سامح شكري»), else what its head
 * is part of. An office or a source noun at the head with only a land or a body beside it names no one yet.
 */
function named(
  tokens: readonly Token[],
  start: number,
  end: number,
  last: number,
  mentionAt: (token: Token) => KnownMention | undefined,
): Speaker | undefined {
  const head = tokens[start];
  const first = head && mentionAt(head);
  const office = isOffice(head);
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
  mentionAt: (token: Token) => KnownMention | undefined,
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

function endOf(tokens: readonly Token[], from: number, mention: KnownMention): number {
  let at = from;
  while (at < tokens.length && (tokens[at]?.span.start ?? Number.POSITIVE_INFINITY) < mention.span.end) at++;
  return at;
}

/** A voice without a name: «خبراء ومراقبون», «وزير الخارجية الفرنسي», «المراقبون» (those met before). */
function unnamed(tokens: readonly Token[], start: number, last: number): Speaker | undefined {
  const head = tokens[start];
  const found = head && nounOf(head.folded, SOURCE_NOUNS, OFFICE_NOUNS, BODY_NOUNS, DOCUMENT_NOUNS);
  if (!head || !found) return undefined;
  const { noun, cut } = found;
  const definite = isDefinite(head.folded);
  const alone = DOCUMENT_NOUNS.has(noun) || !modified(tokens, start + 1, last);
  const opening = definite ? Math.max(0, head.folded.startsWith('لل') ? 1 : head.folded.indexOf('ال')) : cut;
  if (definite && ANAPHORIC_NOUNS.has(noun) && alone)
    return {
      kind: 'earlier',
      span: { start: head.span.start + opening, end: head.span.end },
      head: noun,
      end: start + 1,
      body: BODY_NOUNS.has(noun),
    };
  const voice = SOURCE_NOUNS.has(noun) || OFFICE_NOUNS.has(noun);
  if (!voice && !BODY_NOUNS.has(noun)) return undefined;
  const end = phraseEnd(tokens, start, last);
  const final = tokens[end - 1] ?? head;
  return {
    kind: 'unnamed',
    span: { start: head.span.start + opening, end: final.span.end },
    head: noun,
    end,
    body: !voice,
  };
}

/** Whether an adjective goes with a definite head: «المجلس الرئاسي». */
function modified(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at];
  return at < end && next !== undefined && (next.folded === 'باسم' || isDefinite(next.folded));
}
