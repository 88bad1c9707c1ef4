import { PROPOSALS } from '../../lexicons/stanceNouns.ts';
import { bareWord } from '../../tokens/token.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import type { Statement } from './statement.ts';

const CONFIDENCE = 0.6;
/** A proposal and whose it is stand in so many words. */
const REACH = 5;

/** Those who put forward what stands at token `at` are for it: «مشروع قرار بريطاني ألماني», «مبادرة مصرية». */
export function proposalStatements(reading: SentenceReading, at: number): readonly Statement[] {
  const { tokens, mentionAt, stateAt } = reading;
  const token = tokens[at];
  const proposal = token?.word ? mentionAt(token) : undefined;
  if (!token || proposal?.kind !== 'event' || !PROPOSALS.has(bareWord(token.folded))) return [];
  if (tokens[at - 1] && mentionAt(tokens[at - 1] ?? token)?.entity === proposal.entity) return [];
  const statements: Statement[] = [];
  for (const word of tokens.slice(at + 1, at + REACH)) {
    if (word.span.end > proposal.span.end) break;
    const state = stateAt(word);
    if (!state || !/(ي|يه|يا)$/.test(word.folded)) continue;
    const quote = { start: token.span.start, end: word.span.end };
    statements.push({
      actor: state.entity,
      stance: 'supports',
      manner: 'attributed',
      known: 'deed',
      nominal: true,
      cue: quote,
      quote,
      content: quote,
      targets: [proposal.entity],
      confidence: CONFIDENCE,
    });
  }
  return statements;
}
