import { at } from '../../../domain/at.ts';
import { matchNoun, type NounMatch } from '../../lexicons/matchNoun.ts';
import {
  ANAPHORIC_NOUNS,
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  OFFICE_NOUNS,
  SOURCE_NOUNS,
} from '../../lexicons/speakerNouns.ts';
import { nounPhraseEnd } from '../../phrases/nounPhraseEnd.ts';
import { articleStart, isDefinite } from '../../tokens/definiteArticle.ts';
import type { Token } from '../../tokens/token.ts';
import type { UnnamedSpeaker } from './speaker.ts';

/** A speaker without a name: «خبراء ومراقبون», «وزير الخارجية الفرنسي», «المراقبون» (those met before). */
export function unnamedSpeaker(
  tokens: readonly Token[],
  start: number,
  last: number,
): UnnamedSpeaker | undefined {
  const head = at(tokens, start);
  const found =
    matchNoun(head.folded, SOURCE_NOUNS, OFFICE_NOUNS, BODY_NOUNS, DOCUMENT_NOUNS) ?? participlePlural(head);
  if (!found) return undefined;
  const { noun, cut } = found;
  const definite = isDefinite(head.folded);
  const from = head.span.start + (definite ? articleStart(head.folded) : cut);
  const body = BODY_NOUNS.has(noun);
  const isAlone = DOCUMENT_NOUNS.has(noun) || !isModified(tokens, start + 1, last);
  if (definite && ANAPHORIC_NOUNS.has(noun) && isAlone)
    return { kind: 'earlier', span: { start: from, end: head.span.end }, head: noun, end: start + 1, body };
  if (DOCUMENT_NOUNS.has(noun) && !SOURCE_NOUNS.has(noun)) return undefined;
  const end = nounPhraseEnd(tokens, start, last);
  return { kind: 'unnamed', span: { start: from, end: at(tokens, end - 1).span.end }, head: noun, end, body };
}

/** Whether an adjective or «باسم» goes with a definite head: «المجلس الرئاسي», «المتحدث باسم …». */
function isModified(tokens: readonly Token[], index: number, end: number): boolean {
  const next = tokens[index];
  return index < end && next !== undefined && (next.folded === 'باسم' || isDefinite(next.folded));
}

/** «المجتمعون», «مشاركون»: people told of by what they do are speakers too. */
function participlePlural({ folded }: Token): NounMatch | undefined {
  const noun = /^(?:[وف]?ال)?(م...+ون)$/.exec(folded)?.[1];
  return noun === undefined ? undefined : { noun, cut: folded.length - noun.length };
}
