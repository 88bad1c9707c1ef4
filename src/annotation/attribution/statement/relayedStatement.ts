import { at } from '../../../domain/at.ts';
import { complementOf } from '../../phrases/complement.ts';
import type { Token } from '../../tokens/token.ts';
import type { ReadVerb } from '../sentence/readVerb.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import { speakerInPhrase } from '../speaker/speakerInPhrase.ts';
import type { Statement } from './statement.ts';

const CONFIDENCE = 0.8;
/** So far behind the verb the «عن» is looked for that leads to whose words are relayed. */
const SOURCE_WITHIN_TOKENS = 10;

/**
 * «نقلت الوكالة عن الوزير قوله إن …»: the words are the minister's, through the agency. None if the verb
 * relays nothing here.
 */
export function relayedStatement(
  reading: SentenceReading,
  { index, cut, form }: ReadVerb,
): Statement | undefined {
  const { tokens, history, mentionAt } = reading;
  const stop = reading.endOf(index + 1);
  const leadsToSource = sourceMarker(tokens, index, stop);
  if (leadsToSource === undefined) return undefined;
  const source = speakerInPhrase(tokens, leadsToSource + 1, stop, mentionAt);
  if (!source) return undefined;
  const complement = complementOf(tokens, source.end, stop, ['that', 'speech']);
  const relaying = speakerInPhrase(tokens, index + 1, leadsToSource, mentionAt);
  const via = relaying && history.entityOf(relaying);
  const actor = history.entityOf(source);
  const [content] = complement ? reading.contentParts(complement.start, complement.frame) : [];
  if (actor === undefined || !content) return undefined;
  history.spoke(actor, 'masculine', source.head);
  if (via !== undefined) history.spoke(via, form.gender, relaying?.head);
  const { span } = at(tokens, index);
  return {
    actor,
    ...(via !== undefined && { via }),
    stance: 'considers',
    manner: 'attributed',
    known: 'word',
    cue: { start: span.start + cut, end: span.end },
    quote: { start: span.start, end: content.end },
    content,
    targets: [],
    confidence: CONFIDENCE,
  };
}

/** The «عن» behind the verb at `index`, after which stands whose words are relayed. */
function sourceMarker(tokens: readonly Token[], index: number, stop: number): number | undefined {
  const near = tokens.slice(index, Math.min(stop, index + SOURCE_WITHIN_TOKENS));
  const distance = near.findIndex(({ folded }) => folded === 'عن');
  return distance <= 0 ? undefined : index + distance;
}
