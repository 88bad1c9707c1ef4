import { overlaps } from '../../../domain/span.ts';
import { isComplementiser } from '../../phrases/complement.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import { ARTICLE_VOICE } from '../speaker/articleVoice.ts';
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
  const { tokens, ends } = reading;
  for (const [at, token] of tokens.entries()) {
    const from = token.word ? forecastFrom(reading, at) : undefined;
    if (from === undefined || said.some(({ nominal, quote }) => !nominal && overlaps(quote, token.span)))
      continue;
    const quote = reading.span(from, ends[at + 1] ?? tokens.length);
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

/** Where the forecast that the word at a token makes begins; undefined if it makes none. */
function forecastFrom({ tokens, starts }: SentenceReading, at: number): number | undefined {
  const word = tokens[at]?.folded ?? '';
  const before = tokens[at - 1]?.folded ?? '';
  if (FORECAST.test(word)) return starts[at] ?? 0;
  if (!isComplementiser(tokens[at + 1]?.folded ?? '')) return undefined;
  if (EXPECTED.test(word) && /^[وف]?من$/.test(before))
    return isPast(tokens[at - 2]?.folded) ? undefined : at - 1;
  // «التي يبدو أنها»: a relative clause only describes.
  const opens = at === starts[at] || !tokens[at - 1]?.word || /^[وف]/.test(word);
  return IMPERSONAL.test(word) && opens ? at : undefined;
}

/** «كان من المتوقع أن»: what was expected is not. */
function isPast(folded = ''): boolean {
  return /^[وف]?(كان|كانت)$/.test(folded);
}
