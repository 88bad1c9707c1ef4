import { PROPOSALS } from '../../lexicons/stanceNouns.ts';
import { bareWord } from '../../tokens/definiteArticle.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import type { Statement } from './statement.ts';

const CONFIDENCE = 0.6;
/** A proposal and the adjectives of whose it is stand in so many tokens. */
const PROPOSER_WITHIN_TOKENS = 5;

/**
 * Those who put forward the proposal at token `index` support it: «مشروع قرار بريطاني ألماني», «مبادرة
 * مصرية».
 */
export function proposalStatements(reading: SentenceReading, index: number): readonly Statement[] {
  const { tokens, mentionAt, stateAt } = reading;
  const token = tokens[index];
  const proposal = token?.word ? mentionAt(token) : undefined;
  if (!token || proposal?.kind !== 'event' || !PROPOSALS.has(bareWord(token.folded))) return [];
  const before = tokens[index - 1];
  if (before && mentionAt(before)?.entity === proposal.entity) return [];
  return tokens
    .slice(index + 1, index + PROPOSER_WITHIN_TOKENS)
    .filter(({ span, folded }) => span.end <= proposal.span.end && /(ي|يه|يا)$/.test(folded))
    .flatMap((adjective): readonly Statement[] => {
      const state = stateAt(adjective);
      if (!state) return [];
      const quote = { start: token.span.start, end: adjective.span.end };
      return [
        {
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
        },
      ];
    });
}
