import {
  ANAPHORIC_NOUNS,
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  nounOf,
  OFFICE_NOUNS,
  PARTITIVES,
  SOURCE_NOUNS,
} from '../../lexicons/speakerNouns.ts';
import { phraseEnd } from '../../phrases/nounPhraseEnd.ts';
import { bareWord, isDefinite, type Token } from '../../tokens/token.ts';
import { endOf } from './namedSpeaker.ts';
import type { KnownMention, MentionAt, Speaker } from './speaker.ts';

/** A voice without a name: «خبراء ومراقبون», «وزير الخارجية الفرنسي», «المراقبون» (those met before). */
export function unnamedSpeaker(tokens: readonly Token[], start: number, last: number): Speaker | undefined {
  const head = tokens[start];
  const found =
    head && (nounOf(head.folded, SOURCE_NOUNS, OFFICE_NOUNS, BODY_NOUNS, DOCUMENT_NOUNS) ?? plural(head));
  if (!head || !found) return undefined;
  const { noun, cut } = found;
  const definite = isDefinite(head.folded);
  const alone = DOCUMENT_NOUNS.has(noun) || !modified(tokens, start + 1, last);
  const opening = definite ? Math.max(0, head.folded.startsWith('لل') ? 1 : head.folded.indexOf('ال')) : cut;
  if (definite && ANAPHORIC_NOUNS.has(noun) && alone) return earlier(head, noun, opening, start);
  const voice = !BODY_NOUNS.has(noun);
  if (DOCUMENT_NOUNS.has(noun) && !SOURCE_NOUNS.has(noun)) return undefined;
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

/** «المجتمعون», «مشاركون»: people told of by what they do are voices too. */
function plural({ folded }: Token): { readonly noun: string; readonly cut: number } | undefined {
  const noun = /^(?:[وف]?ال)?(م...+ون)$/.exec(folded)?.[1];
  return noun === undefined ? undefined : { noun, cut: folded.length - noun.length };
}

function earlier(head: Token, noun: string, opening: number, start: number): Speaker {
  return {
    kind: 'earlier',
    span: { start: head.span.start + opening, end: head.span.end },
    head: noun,
    end: start + 1,
    body: BODY_NOUNS.has(noun),
  };
}

/** «عدد من النواب», «طيف من الخبراء العسكريين»: the noun after «من» names the voice. */
export function partitiveSpeaker(tokens: readonly Token[], start: number, last: number): Speaker | undefined {
  if (!PARTITIVES.has(bareWord(tokens[start]?.folded ?? ''))) return undefined;
  const noun = tokens[start + 1]?.folded === 'من' ? start + 2 : start + 1;
  if (noun >= last || !SOURCE_NOUNS.has(bareWord(tokens[noun]?.folded ?? ''))) return undefined;
  return unnamedSpeaker(tokens, noun, last);
}

/** «البيان الصادر عن البيت الأبيض», «بيان للوزارة»: who issued it. */
export function issuerOf(
  tokens: readonly Token[],
  start: number,
  last: number,
  mentionAt: MentionAt,
): Speaker | undefined {
  if (!DOCUMENT_NOUNS.has(bareWord(tokens[start]?.folded.replace(/^[وف](?=.{3})/, '') ?? '')))
    return undefined;
  let at = start + 1;
  while (at < last && /^ال(?!صادر)/.test(tokens[at]?.folded ?? '')) at++;
  const next = tokens[at]?.folded ?? '';
  // «بيان اتحاد الكتاب»
  if (at === start + 1 && !isDefinite(tokens[start]?.folded ?? '') && nounOf(next, BODY_NOUNS)) {
    const first = tokens[at];
    const named = first && mentionAt(first);
    if (named?.kind === 'organisation')
      return { kind: 'entity', entity: named.entity, end: endOf(tokens, at, named) };
    return unnamedSpeaker(tokens, at, last);
  }
  if (/^(ال)?صادره?$/.test(next)) at++;
  else if (!/^(عن|من|ل..+)$/.test(next)) return undefined;
  const mention = mentionIn(tokens, at, Math.min(last, at + 3), mentionAt);
  if (mention) return { kind: 'entity', entity: mention.entity, end: endOf(tokens, at, mention) };
  // «البيان الصادر عن البيت البيض»: a name nobody knows leaves who issued the last one.
  return isDefinite(tokens[start]?.folded ?? '') ? unnamedSpeaker(tokens, start, last) : undefined;
}

function mentionIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentionAt: MentionAt,
): KnownMention | undefined {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const mention = token && mentionAt(token);
    if (mention) return mention;
  }
  return undefined;
}
