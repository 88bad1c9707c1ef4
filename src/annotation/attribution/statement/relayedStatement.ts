import type { VerbReading } from '../../lexicons/verbReadings.ts';
import { complementOf } from '../../phrases/complement.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import { speakerIn } from '../speaker/speakerInPhrase.ts';
import type { Statement } from './statement.ts';

const CONFIDENCE = 0.8;
/** So many words may name the one who relays. */
const REACH = 10;

/** «نقلت الوكالة عن الوزير قوله إن …»: the words are the minister's, through the agency. None if the verb relays nothing here. */
export function relayedStatement(
  reading: SentenceReading,
  at: number,
  { cut, form }: VerbReading,
): Statement | undefined {
  const { tokens, ends, voices, mentionAt } = reading;
  const stop = ends[at + 1] ?? tokens.length;
  const from = tokens.slice(at, Math.min(stop, at + REACH)).findIndex(({ folded }) => folded === 'عن') + at;
  const verb = tokens[at];
  if (from <= at || !verb) return undefined;
  const source = speakerIn(tokens, from + 1, stop, mentionAt);
  if (!source) return undefined;
  const complement = complementOf(tokens, source.end, stop, ['that', 'speech']);
  const relaying = speakerIn(tokens, at + 1, from, mentionAt);
  const via = relaying && voices.entityOf(relaying);
  const actor = voices.entityOf(source);
  const [content] = complement ? reading.contentParts(complement.start, complement.frame) : [];
  if (actor === undefined || !content) return undefined;
  voices.spoke(actor, 'masculine', source.head);
  if (via !== undefined) voices.spoke(via, form.gender, relaying?.head);
  return {
    actor,
    ...(via !== undefined && { via }),
    stance: 'considers',
    manner: 'attributed',
    known: 'word',
    cue: { start: verb.span.start + cut, end: verb.span.end },
    quote: { start: verb.span.start, end: content.end },
    content,
    targets: [],
    confidence: CONFIDENCE,
  };
}
