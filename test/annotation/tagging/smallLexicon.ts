import { type TaggerLexicon, taggerLexicon } from '../../../src/annotation/tagging/lexicon/taggerLexicon.ts';
import { lexiconColumns } from '../../../src/lab/training/lexicon/lexiconColumns.ts';

/** A small lexicon: folded phrases with their kinds, words with their frequency. */
export function smallLexicon(
  phrases: Readonly<Record<string, number>>,
  frequencies: Readonly<Record<string, number>> = {},
): TaggerLexicon {
  return taggerLexicon(
    lexiconColumns(new Map(Object.entries(phrases)), new Map(Object.entries(frequencies))),
  );
}
