import { ALL_GROUPS } from '../../annotation/tagging/features/featureGroups.ts';
import { wordFrequencies } from './frequencies/wordFrequencies.ts';
import { lexiconColumns } from './lexicon/lexiconColumns.ts';
import { gazetteerOf, type NameSource } from './names/gazetteer.ts';
import type { TrainingPlan } from './trainTagger.ts';

/** All sources of names. */
export const ALL_SOURCES: readonly NameSource[] = ['packages', 'transliterated', 'composed'];

/**
 * The plan of the shipped model. Its numbers were chosen by cross-validation on the first nine tenths of the
 * training file.
 */
export function shippedPlan(seed: number): TrainingPlan {
  return {
    groups: ALL_GROUPS,
    lexicon: lexiconColumns(gazetteerOf(ALL_SOURCES), wordFrequencies()),
    seed,
    epochs: 6,
    rate: 0.2,
    l2: 0.5,
    dropout: 0.2,
    leastCount: 2,
    leastWeight: 2,
    outsidePrice: 16,
    chains: 3,
    parts: 5,
  };
}
