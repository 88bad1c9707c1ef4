import type { Entity } from '../../domain/entity.ts';
import { HEAD_NOUNS } from '../lexicons/headNouns.ts';
import { articleStart, bareWord, isDefinite } from '../tokens/definiteArticle.ts';
import type { Token } from '../tokens/token.ts';
import type { MentionCandidate } from './mentionCandidate.ts';

/** How sure a bare noun is to call back the last body of that noun. */
const CONFIDENCE = 0.6;
const CAPITAL = 'عاصمه';

/**
 * Bare nouns that call an organisation back («المجلس» after «مجلس الأمن», «الجيش» after «الجيش الليبي»), and
 * «العاصمة» for the capital spoken of. A noun that an adjective or another noun completes names something of
 * its own. `settled` is in text order.
 */
export function linkBareNouns(
  sentences: readonly (readonly Token[])[],
  settled: readonly MentionCandidate[],
  known: readonly Entity[],
): readonly MentionCandidate[] {
  const capitals = new Set(known.filter(({ role }) => /^عاصمة/.test(role.ar)).map(({ id }) => id));
  const lastOf = new Map<string, MentionCandidate>();
  const found: MentionCandidate[] = [];
  let next = 0;
  for (const sentence of sentences) {
    for (const [index, token] of sentence.entries()) {
      for (let named = settled[next]; named && named.span.start < token.span.end; named = settled[++next]) {
        if (capitals.has(named.entity)) lastOf.set(CAPITAL, named);
        if (named.kind === 'organisation') lastOf.set(headOf(named, token), named);
      }
      const candidate = calledBack(token, sentence[index + 1], lastOf);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

/** The noun that opens a mention whose first word `token` holds, by itself: «جيش» of «للجيش الليبي». */
function headOf({ span }: MentionCandidate, token: Token): string {
  const clitics = Math.max(0, span.start - token.span.start);
  return bareWord(token.folded.slice(clitics)).replace(/^ل(?=جيش)/, '');
}

function calledBack(
  token: Token,
  next: Token | undefined,
  lastOf: ReadonlyMap<string, MentionCandidate>,
): MentionCandidate | undefined {
  if (!token.word || !isDefinite(token.folded)) return undefined;
  const noun = bareWord(token.folded);
  if (HEAD_NOUNS.get(noun)?.kind !== 'organisation' && noun !== CAPITAL) return undefined;
  // «المجلس الرئاسي» is completed; «المجلس الذي …» is not.
  if (next?.word && /^ال(?!ذي|تي)/.test(next.folded)) return undefined;
  const meant = lastOf.get(noun);
  if (!meant) return undefined;
  const start = token.span.start + articleStart(token.folded);
  return { ...meant, span: { start, end: token.span.end }, confidence: CONFIDENCE, known: false };
}
