import { isComplementiser } from '../../lexicons/complementiser.ts';
import type { LinkedMention } from '../../mentions/linkedMention.ts';
import { foldedAt } from '../../tokens/foldedAt.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';

/** So far before a word its clause may have begun. */
const CLAUSE_WITHIN_TOKENS = 30;
/** The subject is one of so many words that open the clause. */
const SUBJECT_WITHIN_TOKENS = 2;
/** Words that may stand before the subject: «كما», «أما». */
const BEFORE_SUBJECT = /^[وف]?(كان|كانت|قد|اما|لكن|هكذا|كما|حيث|فيما|بينما)$/;

/** Whether a mention is of somebody who can hold a position. */
export function isActor({ kind }: LinkedMention): boolean {
  return /^(person|organisation|state|group|source)$/.test(kind);
}

/**
 * The entity that the clause of token `index` begins with, and the token where it does: behind «أن» or a
 * mark, or at the sentence's beginning. «… أن ترامب ومع … أقدم على», «الموقف الأمريكي تغير …».
 */
export function clauseSubject(
  { tokens, mentionAt }: SentenceReading,
  index: number,
): { readonly entity: string; readonly from: number } | undefined {
  let from = index;
  while (from > Math.max(0, index - CLAUSE_WITHIN_TOKENS) && !endsClause(foldedAt(tokens, from - 1))) from--;
  while (from < index && BEFORE_SUBJECT.test(foldedAt(tokens, from))) from++;
  for (const token of tokens.slice(from, Math.min(index, from + SUBJECT_WITHIN_TOKENS))) {
    const mention = mentionAt(token);
    if (mention && isActor(mention)) return { entity: mention.entity, from };
  }
  return undefined;
}

function endsClause(folded: string): boolean {
  return isComplementiser(folded) || /^[.؛:!؟]$/.test(folded);
}
