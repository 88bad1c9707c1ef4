import { at } from '../../../domain/at.ts';
import { matchNoun } from '../../lexicons/matchNoun.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS } from '../../lexicons/speakerNouns.ts';
import type { LinkedMention } from '../../mentions/linkedMention.ts';
import { bareWord, isDefinite } from '../../tokens/definiteArticle.ts';
import { firstTokenFrom } from '../../tokens/firstTokenFrom.ts';
import { foldedAt } from '../../tokens/foldedAt.ts';
import type { Token } from '../../tokens/token.ts';
import type { MentionAt, NamedSpeaker, Speaker } from './speaker.ts';
import { unnamedSpeaker } from './unnamedSpeaker.ts';

/** So many tokens behind «عن» the issuer's name is looked for. */
const ISSUER_WITHIN_TOKENS = 3;

/**
 * Who issued the document that a phrase opens with: «البيان الصادر عن البيت الأبيض», «بيان للوزارة», «بيان
 * اتحاد الكتاب».
 */
export function documentIssuer(
  tokens: readonly Token[],
  start: number,
  last: number,
  mentionAt: MentionAt,
): Speaker | undefined {
  const noun = foldedAt(tokens, start);
  if (!DOCUMENT_NOUNS.has(bareWord(noun.replace(/^[وف](?=.{3})/, '')))) return undefined;
  let index = start + 1;
  // «البيان الختامي الصادر عن»
  while (index < last && /^ال(?!صادر)/.test(foldedAt(tokens, index))) index++;
  const next = foldedAt(tokens, index);
  if (index === start + 1 && !isDefinite(noun) && matchNoun(next, BODY_NOUNS))
    return issuingBody(tokens, index, last, mentionAt);
  if (/^(ال)?صادره?$/.test(next)) index++;
  else if (!/^(عن|من|ل..+)$/.test(next)) return undefined;
  for (const token of tokens.slice(index, Math.min(last, index + ISSUER_WITHIN_TOKENS))) {
    const mention = mentionAt(token);
    if (mention) return named(tokens, index, mention);
  }
  // «البيان الصادر عن البيت البيض»: where nobody knows the name, the statement means who issued the last one.
  return isDefinite(noun) ? unnamedSpeaker(tokens, start, last) : undefined;
}

/** «بيان اتحاد الكتاب»: the body behind the document. */
function issuingBody(
  tokens: readonly Token[],
  index: number,
  last: number,
  mentionAt: MentionAt,
): Speaker | undefined {
  const mention = mentionAt(at(tokens, index));
  return mention?.kind === 'organisation'
    ? named(tokens, index, mention)
    : unnamedSpeaker(tokens, index, last);
}

function named(tokens: readonly Token[], index: number, { entity, span }: LinkedMention): NamedSpeaker {
  return { kind: 'entity', entity, end: firstTokenFrom(tokens, index, span.end) };
}
