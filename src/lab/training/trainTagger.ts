import { LabelScores } from '../../annotation/tagging/chain/labelScores.ts';
import { viterbiLabels } from '../../annotation/tagging/chain/viterbiLabels.ts';
import { FEATURE_GROUP } from '../../annotation/tagging/features/featureGroups.ts';
import { gazetteerMatches } from '../../annotation/tagging/features/gazetteerMatches.ts';
import type { PreparedSentence } from '../../annotation/tagging/features/preparedSentence.ts';
import { HashTable } from '../../annotation/tagging/lexicon/hashTable.ts';
import { type LexiconColumns, taggerLexicon } from '../../annotation/tagging/lexicon/taggerLexicon.ts';
import type { ModelParts } from '../../annotation/tagging/model/modelBytes.ts';
import { withDocumentFeatures } from '../../annotation/tagging/tagSentences.ts';
import { TokenCache } from '../../annotation/tagging/tokens/tokenCache.ts';
import { singleAt } from '../../domain/typedAt.ts';
import { type ChainParts, chainParts, joinedRows } from './chain/chainParts.ts';
import { examplesOf, frequentRows } from './chain/examples.ts';
import { type ChainPlan, type TrainedChain, trainChain } from './chain/trainChain.ts';
import type { LabelledSentence } from './conll.ts';

/** How a tagger is trained. */
export interface TrainingPlan extends ChainPlan {
  /** Bits of `FEATURE_GROUP`. */
  readonly groups: number;
  readonly lexicon: LexiconColumns;
  /** A feature seen fewer times is left out. */
  readonly leastCount: number;
  /** Weights smaller than this (in units of 1/`UNITS`) are left out. */
  readonly leastWeight: number;
  /** The cost of a token outside names, in units of 1/`UNITS`. The higher it is, the more names are found. */
  readonly outsidePrice: number;
  /** How many chains are trained, each on the sentences in another order. Their mean is taken. */
  readonly chains: number;
  /**
   * Into how many parts the sentences are cut: each part is read by a chain that was trained on the others.
   */
  readonly parts: number;
}

/**
 * The model that `plan` makes of `sentences`, which must be one text in order. Equal sentences and plans give
 * equal models.
 *
 * The second reading learns from the mistakes of the first. For that, each part of the text is first read by
 * a chain trained on the other parts (Krishnan and Manning 2006).
 */
export function trainTagger(sentences: readonly LabelledSentence[], plan: TrainingPlan): ModelParts {
  const prepared = preparedOf(sentences, plan.lexicon);
  const labels = sentences.map((sentence) => sentence.labels);
  const firstPlan = { ...plan, groups: plan.groups & ~FEATURE_GROUP.document };
  const first = chainOf(prepared, labels, firstPlan);
  const second =
    plan.groups === firstPlan.groups
      ? first
      : chainOf(withDocumentFeatures(prepared, readByOthers(prepared, labels, firstPlan)), labels, plan);
  return modelOf(first, second, plan);
}

/** The label numbers of each sentence, as read by a chain that was trained on the other parts of the text. */
function readByOthers(
  prepared: readonly PreparedSentence[],
  labels: readonly (readonly number[])[],
  plan: TrainingPlan,
): readonly ArrayLike<number>[] {
  return Array.from({ length: plan.parts }, (_, part) => {
    const start = Math.floor((prepared.length * part) / plan.parts);
    const end = Math.floor((prepared.length * (part + 1)) / plan.parts);
    const others = <Item>(items: readonly Item[]) => [...items.slice(0, start), ...items.slice(end)];
    const chain = chainOf(others(prepared), others(labels), plan);
    const { featureKeys, ...model } = modelOf(chain, chain, plan);
    const scorer = new LabelScores({
      ...model,
      lexicon: taggerLexicon(plan.lexicon),
      features: new HashTable(featureKeys),
    });
    return prepared
      .slice(start, end)
      .map((sentence) => viterbiLabels(scorer.of(sentence).first, chain.transitions));
  }).flat();
}

/** The sentences with everything their features need, except what the rest of the document says. */
export function preparedOf(
  sentences: readonly LabelledSentence[],
  columns: LexiconColumns,
): readonly PreparedSentence[] {
  const lexicon = taggerLexicon(columns);
  const cache = new TokenCache(lexicon);
  return sentences.map((sentence) => {
    const tokens = sentence.tokens.map((token) => cache.token(token));
    return { tokens, matches: gazetteerMatches(tokens, lexicon), documentValues: [] };
  });
}

function chainOf(
  prepared: readonly PreparedSentence[],
  labels: readonly (readonly number[])[],
  plan: TrainingPlan,
): ChainParts {
  const rows = frequentRows(prepared, plan.groups, plan.leastCount);
  const examples = examplesOf(prepared, labels, plan.groups, rows);
  const chains = Array.from({ length: plan.chains }, (_, place) =>
    trainChain(examples, rows.size, { ...plan, seed: plan.seed + place }),
  );
  return chainParts(meanOf(chains), [...rows.keys()], plan);
}

function meanOf(chains: readonly TrainedChain[]): TrainedChain {
  const [first, ...others] = chains;
  if (first === undefined) throw new RangeError('a plan has at least one chain');
  const mean = (weights: (chain: TrainedChain) => Float32Array) =>
    weights(first).map(
      (weight, cell) =>
        others.reduce((sum, other) => sum + singleAt(weights(other), cell), weight) / chains.length,
    );
  return {
    emissions: mean(({ emissions }) => emissions),
    transitions: mean(({ transitions }) => transitions),
  };
}

function modelOf(first: ChainParts, second: ChainParts, plan: TrainingPlan): ModelParts {
  return {
    lexicon: plan.lexicon,
    groups: plan.groups,
    ...joinedRows(first, second),
    transitions: [first.transitions, second.transitions],
  };
}
