import { stanceNounOf } from '../../lexicons/stanceNouns.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import { nounHolder } from './nounHolder.ts';
import type { Statement } from './statement.ts';

/** A noun tells less surely than a verb who stands where. */
const CONFIDENCE = 0.65;

/**
 * The stance that the text itself tells of somebody by a noun: «اعتراف من مصر بالحكومة», «دعم أمريكي للجيش»,
 * «رفض روسيا للمشروع», «واصل الجيش مهاجمة المجموعات». Nobody's own words, unless they stand in what the same
 * actor says.
 */
export function nominalStatement(reading: SentenceReading, index: number): Statement | undefined {
  const token = reading.tokens[index];
  const noun = token?.word && !reading.mentionAt(token) ? stanceNounOf(token.folded) : undefined;
  const holder = noun && nounHolder(reading, index, noun);
  const quote = holder && reading.span(holder.from, holder.to);
  if (!token || !quote) return undefined;
  return {
    actor: holder.actor,
    stance: noun.stance,
    manner: 'attributed',
    known: 'deed',
    nominal: true,
    cue: token.span,
    quote,
    content: { start: token.span.start, end: quote.end },
    targets: holder.target === undefined ? [] : [holder.target],
    confidence: CONFIDENCE,
  };
}
