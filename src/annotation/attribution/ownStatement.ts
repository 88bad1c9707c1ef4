import { overlaps } from '../../domain/span.ts';
import { ARTICLE_VOICE } from './articleVoice.ts';
import type { SentenceReading } from './sentenceReading.ts';
import type { Statement } from './statement.ts';

const CONFIDENCE = 0.5;
/** Words of a forecast that no plan or date lies behind: «سوف», «وشيك»; «سيعقد الاجتماع غدا» is a plan. */
const FORECAST = /^[وف]?(سوف|وشيكا?|وشيكه)$/;
/** «من المتوقع أن», «ومن المرجح أن», «يبدو أن», «يتوقع أن». */
const EXPECTED = /^(ال)?(متوقع|مرجح|محتمل|منتظر|مرتقب)$/;
const IMPERSONAL = /^[وف]?(يتوقع|يرجح|يبدو)$/;

/**
 * A forecast that a sentence makes in the text's own voice: «ويبدو أن الحسم سوف يتأخر», «ومن المتوقع أن …». None where somebody is said to make it, and
 * at most one a sentence.
 */
export function ownStatement(reading: SentenceReading, said: readonly Statement[]): Statement | undefined {
  const { tokens, starts, ends } = reading;
  for (const [at, token] of tokens.entries()) {
    if (!token.word || !isForecast(reading, at)) continue;
    if (said.some(({ nominal, quote }) => !nominal && overlaps(quote, token.span))) continue;
    const quote = reading.span(starts[at] ?? 0, ends[at + 1] ?? tokens.length);
    if (!quote) continue;
    return {
      actor: ARTICLE_VOICE.id,
      stance: 'predicts',
      manner: 'predicted',
      known: 'word',
      nominal: true,
      cue: token.span,
      quote,
      content: quote,
      targets: [],
      confidence: CONFIDENCE,
    };
  }
  return undefined;
}

function isForecast({ tokens }: SentenceReading, at: number): boolean {
  const word = tokens[at]?.folded ?? '';
  if (FORECAST.test(word)) return true;
  const that = /^ان(ه|ها|هم)?$/.test(tokens[at + 1]?.folded ?? '');
  if (!that) return false;
  return IMPERSONAL.test(word) || (EXPECTED.test(word) && /^[وف]?من$/.test(tokens[at - 1]?.folded ?? ''));
}
