import { featureKeys, type Prepared } from '../../annotation/tagging/features.ts';
import { gazetteerMatches } from '../../annotation/tagging/gazetteerMatches.ts';
import { LABELS } from '../../annotation/tagging/label.ts';
import { type LexiconColumns, lexiconOf } from '../../annotation/tagging/lexicon.ts';
import { UNITS } from '../../annotation/tagging/model.ts';
import type { ModelParts } from '../../annotation/tagging/modelBytes.ts';
import { TokenCache } from '../../annotation/tagging/tokenCache.ts';
import type { LabelledSentence } from './conll.ts';
import { type Crf, type Example, trainCrf } from './crf.ts';

/** How a tagger is trained. */
export interface TrainingPlan {
  /** Bits of `FEATURE_GROUP`. */
  readonly groups: number;
  readonly lexicon: LexiconColumns;
  readonly seed: number;
  readonly epochs: number;
  /** The first step of a weight, in natural logarithms. */
  readonly rate: number;
  /** How strongly weights are drawn to 0. */
  readonly l2: number;
  /** The share of tokens whose particular words are hidden in an epoch, so that the rest learns to do without them. */
  readonly dropout: number;
  /** A feature seen fewer times is left out. */
  readonly leastCount: number;
  /** Weights smaller than this (in units of 1/`UNITS`) are left out. */
  readonly leastWeight: number;
}

/** The model that `plan` makes of `sentences`. Equal sentences and plans give equal models. */
export function trainTagger(sentences: readonly LabelledSentence[], plan: TrainingPlan): ModelParts {
  const lexicon = lexiconOf(plan.lexicon);
  const cache = new TokenCache(lexicon);
  const prepared = sentences.map((sentence): Prepared => {
    const tokens = sentence.tokens.map((token) => cache.token(token));
    return { tokens, matches: gazetteerMatches(tokens, lexicon), evidence: [] };
  });
  const rows = frequentKeys(prepared, plan);
  const examples = prepared.map((sentence, at) =>
    exampleOf(sentence, sentences[at]?.labels ?? [], rows, plan.groups),
  );
  return quantised(trainCrf(examples, rows.size, plan), [...rows.keys()], plan);
}

/** The keys of the features that occur often enough, each with its row. */
function frequentKeys(prepared: readonly Prepared[], plan: TrainingPlan): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const keys: number[] = [];
  for (const sentence of prepared) {
    for (let at = 0; at < sentence.tokens.length; at++) {
      featureKeys(sentence, at, plan.groups, keys);
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const rows = new Map<number, number>();
  for (const [key, count] of counts) if (count >= plan.leastCount) rows.set(key, rows.size);
  return rows;
}

function exampleOf(
  sentence: Prepared,
  labels: readonly number[],
  rows: ReadonlyMap<number, number>,
  groups: number,
): Example {
  const starts = [0];
  const lexicalEnds: number[] = [];
  const ids: number[] = [];
  const keys: number[] = [];
  for (let at = 0; at < labels.length; at++) {
    const lexical = featureKeys(sentence, at, groups, keys);
    let lexicalEnd = ids.length;
    keys.forEach((key, place) => {
      const row = rows.get(key);
      if (row === undefined) return;
      ids.push(row);
      if (place < lexical) lexicalEnd = ids.length;
    });
    lexicalEnds.push(lexicalEnd);
    starts.push(ids.length);
  }
  return {
    starts: Int32Array.from(starts),
    ids: Int32Array.from(ids),
    lexicalEnds: Int32Array.from(lexicalEnds),
    labels,
  };
}

function quantised(crf: Crf, keys: readonly number[], plan: TrainingPlan): ModelParts {
  const weights = Int8Array.from(crf.emissions, (weight) => {
    const units = Math.round(weight * UNITS);
    return Math.abs(units) < plan.leastWeight ? 0 : Math.max(-127, Math.min(127, units));
  });
  const transitions = Int16Array.from(crf.transitions, (weight) =>
    Math.max(-32000, Math.round(weight * UNITS)),
  );
  const count = LABELS.length;
  const kept = keys
    .map((_, row) => row)
    .filter((row) => {
      return weights.subarray(row * count, (row + 1) * count).some((weight) => weight !== 0);
    });
  const compact = new Int8Array(kept.length * count);
  kept.forEach((row, at) => {
    compact.set(weights.subarray(row * count, (row + 1) * count), at * count);
  });
  return {
    groups: plan.groups,
    lexicon: plan.lexicon,
    featureKeys: Uint32Array.from(kept, (row) => keys[row] ?? 0),
    weights: compact,
    transitions,
  };
}
