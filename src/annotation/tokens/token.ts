import type { Span } from '../../domain/span.ts';

/** A word or a punctuation mark of a text. A word keeps its clitics: «ولحفتر» is one token. */
export interface Token {
  readonly span: Span;
  /** The token in its folded spelling (see `fold`), and so without vocalisation: «أكَّدَ» is «اكد». */
  readonly folded: string;
  /** The token as it stands in the text. */
  readonly written: string;
  /** Whether it is a word, and no punctuation mark. */
  readonly word: boolean;
}
