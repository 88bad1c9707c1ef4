import { foldText } from '../../../arabic/fold.ts';
import type { Article } from '../../../domain/article.ts';
import { overlaps, type Span, sliceOf } from '../../../domain/span.ts';
import { isComplementiser } from '../../lexicons/complementiser.ts';
import { foldedWords } from '../../lexicons/foldedWords.ts';
import { stanceNounOf } from '../../lexicons/stanceNouns.ts';
import { isSayingParticiple, verbReadings } from '../../lexicons/verbReadings.ts';
import { mayBeFiniteVerb } from '../../lexicons/verbShape.ts';

/** A word of a quote, with the word before it in the same quote. */
export interface QuoteWord {
  readonly written: string;
  readonly folded: string;
  readonly before?: string;
}

/** Names are never verbs, whatever their shape: «تركيا», «ترامب». */
const NAME_KINDS: ReadonlySet<string> = new Set(['person', 'state', 'place']);

/** Words that take from the certainty of what is said: «كان بمثابة اقرار» is not «اقرار». */
const HEDGES = foldedWords('بمثابة يبدو تبدو لعل لعله لعلها ربما يحتمل المحتمل مرجح المرجح');

/** The words of `span` that are no names. */
export function quoteWords({ text, mentions, entities }: Article, span: Span): readonly QuoteWord[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const names = mentions.filter(
    (mention) => NAME_KINDS.has(kinds.get(mention.entity) ?? '') && overlaps(mention.span, span),
  );
  const words = [...sliceOf(text, span).matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map((match) => ({
    written: match[0],
    span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
  }));
  return words.flatMap(({ written, span: at }, n) => {
    if (names.some((name) => overlaps(name.span, at))) return [];
    const before = words[n - 1]?.written;
    return [{ written, folded: foldText(written), ...(before !== undefined && { before }) }];
  });
}

/** Whether one of the words may be a verb that says, thinks or does: «يسيطر», «واصل». */
export function hasFiniteVerb(words: readonly QuoteWord[]): boolean {
  return words.some(
    ({ written, folded, before }) =>
      mayBeFiniteVerb(written, before) ||
      verbReadings(folded, written).some(({ form }) => form.tense !== 'participle'),
  );
}

/**
 * Whether the words may be a proposition: a finite verb, a participle or verbal noun of speech or stance
 * («معارضة مشروع القرار»), or a clause of «أن».
 */
export function hasVerb(words: readonly QuoteWord[]): boolean {
  return (
    hasFiniteVerb(words) ||
    words.some(
      ({ folded }) =>
        isSayingParticiple(folded) || isComplementiser(folded) || stanceNounOf(folded) !== undefined,
    )
  );
}

/** The words by which the text takes from its certainty: «بمثابة», «رجحت». */
export function hedgesOf(words: readonly QuoteWord[]): readonly string[] {
  return words
    .filter(
      ({ written, folded }) =>
        HEDGES.has(folded) ||
        verbReadings(folded, written).some(({ form }) => form.verb.manner === 'predicted'),
    )
    .map(({ written }) => written);
}
