import { LABELS } from '../../annotation/tagging/model/label.ts';

/** A labelled sentence: its tokens as written, and for each the number of its label in `LABELS`. */
export interface LabelledSentence {
  readonly tokens: readonly string[];
  readonly labels: readonly number[];
}

const NAMES: readonly string[] = LABELS;

/**
 * The labelled sentences of a CoNLL text. Each line has a token, a tab (or a space) and its BIO label; an
 * empty line ends a sentence. A missing label is `O`.
 * @throws RangeError with the line if a label is not one of `LABELS`.
 */
export function readConll(text: string): readonly LabelledSentence[] {
  const sentences: LabelledSentence[] = [];
  let tokens: string[] = [];
  let labels: number[] = [];
  const end = () => {
    if (tokens.length > 0) sentences.push({ tokens, labels });
    tokens = [];
    labels = [];
  };
  text.split(/\r?\n/).forEach((line, at) => {
    const [token, label = 'O'] = line.split(/[\t ]/);
    if (token === undefined || token === '') {
      end();
      return;
    }
    const number = NAMES.indexOf(label);
    if (number < 0) throw new RangeError(`line ${at + 1}: no such label: ${label}`);
    tokens.push(token);
    labels.push(number);
  });
  end();
  return sentences;
}

/** How many tokens `sentences` have. */
export function tokenCount(sentences: readonly LabelledSentence[]): number {
  return sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
}

/**
 * Splits `sentences` in two: the first part holds `share` of the tokens, up to the end of the sentence that
 * reaches it.
 */
export function splitAt(
  sentences: readonly LabelledSentence[],
  share: number,
): readonly [first: readonly LabelledSentence[], rest: readonly LabelledSentence[]] {
  const wanted = tokenCount(sentences) * share;
  let tokens = 0;
  const last = sentences.findIndex((sentence) => {
    tokens += sentence.tokens.length;
    return tokens >= wanted;
  });
  return [sentences.slice(0, last + 1), sentences.slice(last + 1)];
}
