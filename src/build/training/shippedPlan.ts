import { readFileSync } from 'node:fs';
import { ALL_GROUPS } from '../../annotation/tagging/features.ts';
import { gazetteerOf } from './gazetteer.ts';
import { lexiconColumns } from './lexiconColumns.ts';
import type { TrainingPlan } from './trainTagger.ts';

/** The frequencies of words in raw text (see `LexiconColumns.wordFrequencies`), from the list beside this file. */
export function wordFrequencies(): ReadonlyMap<string, number> {
  const list = readFileSync(new URL('wordLists/wordFrequencies.tsv', import.meta.url), 'utf8');
  return new Map(
    list
      .trimEnd()
      .split('\n')
      .map((line): [string, number] => {
        const [word = '', frequency = '0'] = line.split('\t');
        return [word, Number(frequency)];
      }),
  );
}

/** The plan of the shipped model; its numbers were chosen on parts of the first nine tenths of the training file. */
export function shippedPlan(seed: number): TrainingPlan {
  return {
    groups: ALL_GROUPS,
    lexicon: lexiconColumns(gazetteerOf(['packages', 'composed']), wordFrequencies()),
    seed,
    epochs: 14,
    rate: 0.2,
    l2: 0.5,
    dropout: 0.2,
    leastCount: 2,
    leastWeight: 2,
    parts: 5,
  };
}
