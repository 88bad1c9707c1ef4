import { bestLabels } from './bestLabels.ts';
import type { Prepared } from './features.ts';
import { featureKeys } from './features.ts';
import { gazetteerMatches } from './gazetteerMatches.ts';
import { LABELS, type Label } from './label.ts';
import { labelChances } from './labelChances.ts';
import type { TaggerModel } from './model.ts';
import { TokenCache } from './tokenCache.ts';

/** What the tagger says of a token. */
export interface Tag {
  readonly label: Label;
  /** The chance of the label by the model, 0 to 1. */
  readonly confidence: number;
}

/**
 * The tags of the tokens of `sentences`: those of one document, in order, each a list of tokens as they stand in the text
 * (a word with its proclitics is one token, a punctuation mark another).
 */
export function tagSentences(
  model: TaggerModel,
  sentences: readonly (readonly string[])[],
): readonly (readonly Tag[])[] {
  const cache = new TokenCache(model.lexicon);
  return sentences.map((sentence) => {
    const tokens = sentence.map((token) => cache.token(token));
    return tagsOf(model, { tokens, matches: gazetteerMatches(tokens, model.lexicon), evidence: [] });
  });
}

function tagsOf(model: TaggerModel, prepared: Prepared): readonly Tag[] {
  const scores = labelScores(model, prepared);
  const chances = labelChances(scores, model.transitions);
  return Array.from(bestLabels(scores, model.transitions), (label, at) => ({
    label: LABELS[label] ?? 'O',
    confidence: chances[at * LABELS.length + label] ?? 0,
  }));
}

/** The score of each label of each token before its neighbours' labels are looked at: a row of `LABELS.length` a token. */
function labelScores(model: TaggerModel, prepared: Prepared): Int32Array {
  const count = LABELS.length;
  const scores = new Int32Array(prepared.tokens.length * count);
  const keys: number[] = [];
  for (let at = 0; at < prepared.tokens.length; at++) {
    featureKeys(prepared, at, model.groups, keys);
    for (const key of keys) {
      const row = model.features.row(key);
      if (row < 0) continue;
      for (let label = 0; label < count; label++) {
        const cell = at * count + label;
        scores[cell] = (scores[cell] ?? 0) + (model.weights[row * count + label] ?? 0);
      }
    }
  }
  return scores;
}
