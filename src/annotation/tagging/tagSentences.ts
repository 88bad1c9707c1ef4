import { at } from '../../domain/at.ts';
import { labelMarginals } from './chain/labelMarginals.ts';
import { LabelScores } from './chain/labelScores.ts';
import { viterbiLabels } from './chain/viterbiLabels.ts';
import { documentFeatures } from './features/documentFeatures.ts';
import { gazetteerMatches } from './features/gazetteerMatches.ts';
import type { PreparedSentence } from './features/preparedSentence.ts';
import { LABELS, type Label } from './model/label.ts';
import type { TaggerModel } from './model/taggerModel.ts';
import { TokenCache } from './tokens/tokenCache.ts';

/** What the tagger says of a token. */
export interface Tag {
  readonly label: Label;
  /** The chance of the label by the model, 0 to 1. */
  readonly confidence: number;
}

/**
 * The tags of the tokens of `sentences`: those of one document, in order, each a list of tokens as they stand
 * in the text (a word with its proclitics is one token, a punctuation mark another). The document is read
 * twice: what the first reading finds in clear places helps the second with the unclear ones.
 */
export function tagSentences(
  model: TaggerModel,
  sentences: readonly (readonly string[])[],
): readonly (readonly Tag[])[] {
  const cache = new TokenCache(model.lexicon);
  const prepared = sentences.map((sentence): PreparedSentence => {
    const tokens = sentence.map((token) => cache.token(token));
    return { tokens, matches: gazetteerMatches(tokens, model.lexicon), documentValues: [] };
  });
  const scorer = new LabelScores(model);
  const scores = prepared.map((sentence) => scorer.of(sentence));
  const [firstTransitions, secondTransitions] = model.transitions;
  const labels = scores.map(({ first }) => viterbiLabels(first, firstTransitions));
  return withDocumentFeatures(prepared, labels).map((sentence, place) => {
    const { second } = at(scores, place);
    scorer.addDocumentScores(second, sentence);
    return tagsOf(second, secondTransitions);
  });
}

function tagsOf(scores: Int32Array, transitions: Int16Array): readonly Tag[] {
  const chances = labelMarginals(scores, transitions);
  const tags: Tag[] = [];
  viterbiLabels(scores, transitions).forEach((label, index) => {
    tags.push({ label: at(LABELS, label), confidence: at(chances, index * LABELS.length + label) });
  });
  return tags;
}

/** The sentences of a document with what it says of each token, by the label numbers of a first reading. */
export function withDocumentFeatures(
  prepared: readonly PreparedSentence[],
  labels: readonly ArrayLike<number>[],
): readonly PreparedSentence[] {
  const values = documentFeatures({
    tokens: prepared.flatMap((sentence) => sentence.tokens),
    labels: labels.flatMap((sentence) => Array.from(sentence)),
  });
  let start = 0;
  return prepared.map((sentence) => {
    const end = start + sentence.tokens.length;
    const documentValues = values.slice(start, end);
    start = end;
    return { ...sentence, documentValues };
  });
}
