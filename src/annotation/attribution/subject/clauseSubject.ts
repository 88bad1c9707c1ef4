import { isComplementiser } from '../../phrases/complement.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';

/** So far before a verb its clause may have begun. */
const REACH = 30;
const LEADERS = /^[وف]?(كان|كانت|قد|اما|لكن|هكذا|كما|حيث|فيما|بينما)$/;

/** Mentions that can hold a position. */
export const ACTORS = /^(person|organisation|state|group|source)$/;

/**
 * Whom the clause that holds token `at` begins with, behind «أن» or at the start of the sentence, and where: «… أن ترامب ومع … أقدم على», «الموقف
 * الأمريكي تغير …».
 */
export function clauseSubject(
  { tokens, mentionAt }: SentenceReading,
  at: number,
): { readonly entity: string; readonly from: number } | undefined {
  let from = at;
  while (from > Math.max(0, at - REACH) && !endsClause(tokens[from - 1]?.folded ?? '')) from--;
  while (from < at && LEADERS.test(tokens[from]?.folded ?? '')) from++;
  for (const token of tokens.slice(from, Math.min(at, from + 2))) {
    const mention = mentionAt(token);
    if (mention && ACTORS.test(mention.kind)) return { entity: mention.entity, from };
  }
  return undefined;
}

function endsClause(folded: string): boolean {
  return isComplementiser(folded) || /^[.؛:!؟]$/.test(folded);
}
