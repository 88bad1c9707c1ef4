import { overlaps } from '../../../domain/span.ts';
import { isComplementiser } from '../../lexicons/complementiser.ts';
import { foldedAt } from '../../tokens/foldedAt.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import { ARTICLE_VOICE } from '../speaker/articleVoice.ts';
import type { Statement } from './statement.ts';

const CONFIDENCE = 0.5;
/** Words of a forecast behind which no plan or date lies: «سوف», «وشيك». «سيعقد الاجتماع غدا» is a plan. */
const FORECAST = /^[وف]?(سوف|وشيكا?|وشيكه)$/;
/** «من المتوقع أن», «ومن المرجح أن». */
const EXPECTED = /^(ال)?(متوقع|مرجح|محتمل|منتظر|مرتقب)$/;
/** «يبدو أن», «يتوقع أن». */
const IMPERSONAL = /^[وف]?(يتوقع|يرجح|يبدو)$/;

/**
 * A forecast that a sentence makes in the article's own voice: «ويبدو أن الحسم سوف يتأخر», «ومن المتوقع أن
 * …». None where one of the statements `said` in the sentence makes it, and at most one a sentence.
 */
export function articleForecast(reading: SentenceReading, said: readonly Statement[]): Statement | undefined {
  for (const [index, token] of reading.tokens.entries()) {
    const from = token.word ? forecastStart(reading, index) : undefined;
    if (from === undefined || said.some(({ nominal, quote }) => !nominal && overlaps(quote, token.span)))
      continue;
    const quote = reading.span(from, reading.endOf(index + 1));
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

/** Where the forecast begins that the word at token `index` makes; undefined if it makes none. */
function forecastStart(reading: SentenceReading, index: number): number | undefined {
  const { tokens } = reading;
  const word = foldedAt(tokens, index);
  if (FORECAST.test(word)) return reading.startOf(index);
  if (!isComplementiser(foldedAt(tokens, index + 1))) return undefined;
  if (EXPECTED.test(word) && /^[وف]?من$/.test(foldedAt(tokens, index - 1))) {
    // «كان من المتوقع أن»: what was expected is expected no more.
    const isPast = /^[وف]?(كان|كانت)$/.test(foldedAt(tokens, index - 2));
    return isPast ? undefined : index - 1;
  }
  // «التي يبدو أنها»: a relative clause only describes.
  const opens = index === reading.startOf(index) || !tokens[index - 1]?.word || /^[وف]/.test(word);
  return IMPERSONAL.test(word) && opens ? index : undefined;
}
