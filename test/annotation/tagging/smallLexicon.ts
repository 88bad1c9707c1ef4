import { type Lexicon, lexiconOf } from '../../../src/annotation/tagging/lexicon/taggerLexicon.ts';
import { lexiconColumns } from '../../../src/lab/training/lexicon/lexiconColumns.ts';

/** A small lexicon: folded phrases with their kinds, words with their frequency. */
export function smallLexicon(
  phrases: Readonly<Record<string, number>>,
  frequencies: Readonly<Record<string, number>> = {},
): Lexicon {
  return lexiconOf(lexiconColumns(new Map(Object.entries(phrases)), new Map(Object.entries(frequencies))));
}
