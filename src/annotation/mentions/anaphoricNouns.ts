import type { Entity } from '../../domain/entity.ts';
import { HEAD_NOUNS } from '../lexicons/headNouns.ts';
import { bareWord, isDefinite, type Token } from '../tokens/token.ts';
import type { Candidate } from './mentionCandidate.ts';

/** How sure a bare noun is to call back the last body of that noun. */
const CONFIDENCE = 0.6;

/**
 * Bare nouns that call an organisation back («المجلس» after «مجلس الأمن», «الجيش» after «الجيش الليبي») and «العاصمة» for the capital spoken of.
 * A noun that an adjective or another noun completes names something of its own.
 */
export function calledBack(
  sentences: readonly (readonly Token[])[],
  settled: readonly Candidate[],
  known: readonly Entity[],
): readonly Candidate[] {
  const capitals = new Set(known.filter((entity) => /^عاصمة/.test(entity.role.ar)).map(({ id }) => id));
  const lastOf = new Map<string, Candidate>();
  const found: Candidate[] = [];
  let next = 0;
  for (const sentence of sentences) {
    sentence.forEach((token, at) => {
      for (; (settled[next]?.span.start ?? Number.POSITIVE_INFINITY) < token.span.end; next++) {
        note(settled[next], sentence.slice(at, at + 1), capitals, lastOf);
      }
      const candidate = callBack(sentence, at, lastOf);
      if (candidate) found.push(candidate);
    });
  }
  return found;
}

function note(
  candidate: Candidate | undefined,
  [token]: readonly Token[],
  capitals: ReadonlySet<string>,
  lastOf: Map<string, Candidate>,
): void {
  if (!candidate || !token) return;
  if (capitals.has(candidate.entity)) lastOf.set('عاصمه', candidate);
  if (candidate.kind !== 'organisation') return;
  const offset = candidate.span.start - token.span.start;
  lastOf.set(
    bareWord(offset > 0 ? token.folded.slice(offset) : token.folded).replace(/^ل(?=جيش)/, ''),
    candidate,
  );
}

function callBack(
  sentence: readonly Token[],
  at: number,
  lastOf: ReadonlyMap<string, Candidate>,
): Candidate | undefined {
  const token = sentence[at];
  if (!token?.word || !isDefinite(token.folded)) return undefined;
  const noun = bareWord(token.folded);
  if (HEAD_NOUNS.get(noun)?.kind !== 'organisation' && noun !== 'عاصمه') return undefined;
  const next = sentence[at + 1];
  if (next?.word && /^ال(?!ذي|تي)/.test(next.folded)) return undefined;
  const meant = lastOf.get(noun);
  if (!meant) return undefined;
  const cut = token.folded.startsWith('لل') ? 1 : token.folded.indexOf('ال');
  const span = { start: token.span.start + Math.max(0, cut), end: token.span.end };
  return { ...meant, span, confidence: CONFIDENCE, known: false };
}
