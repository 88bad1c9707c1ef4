import { type Folded, unfold } from '../../arabic/fold.ts';
import type { Span } from '../../domain/span.ts';

/** A word or a punctuation mark of a text. */
export interface Token {
  readonly span: Span;
  /** Folded, and so without vocalisation. */
  readonly folded: string;
  readonly written: string;
  readonly word: boolean;
}

/** The tokens of a folded text within `span` of the original, in order. A word keeps its clitics. */
export function tokensOf(text: string, folded: Folded, from: number, to: number): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
  pattern.lastIndex = from;
  for (let match = pattern.exec(folded.text); match !== null; match = pattern.exec(folded.text)) {
    if (match.index >= to) break;
    const span = unfold(folded, { start: match.index, end: match.index + match[0].length });
    const word = /[\p{L}\p{N}]/u.test(match[0]);
    tokens.push({ span, folded: match[0], written: text.slice(span.start, span.end), word });
  }
  return tokens;
}

/** A word without a conjunction and the article: «والمراقبون» is «مراقبون», «للخبراء» is «خبراء». */
export function bareWord(folded: string): string {
  const bare = folded.replace(/^[وفبلك]{0,2}ال(?=..)/, '');
  return bare === folded ? folded.replace(/^لل(?=..)/, '') : bare;
}

/** Whether the word has the article: «المراقبون», «والبيان». */
export function isDefinite(folded: string): boolean {
  return /^[وفبك]?ال..|^لل../.test(folded);
}
