import type { Folded } from '../../arabic/fold.ts';
import type { Span } from '../../domain/span.ts';

/** Past so many distinct words the reader forgets them, so that its memory stays bounded. */
const MOST_STRINGS = 200_000;

/** A word or a punctuation mark of a text. */
export interface Token {
  readonly span: Span;
  /** Folded, and so without vocalisation. */
  readonly folded: string;
  readonly written: string;
  readonly word: boolean;
}

/** A token that makes its span when asked: a long text has a million of them, held at once. */
class TextToken implements Token {
  readonly folded: string;
  readonly written: string;
  readonly word: boolean;
  private readonly start: number;
  private readonly end: number;

  constructor(start: number, end: number, folded: string, written: string, word: boolean) {
    this.start = start;
    this.end = end;
    this.folded = folded;
    this.written = written;
    this.word = word;
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }
}

/** Reads the tokens of one text. A word that comes again is held once. */
export class TokenReader {
  private readonly text: string;
  private readonly folded: Folded;
  private readonly strings = new Map<string, string>();

  constructor(text: string, folded: Folded) {
    this.text = text;
    this.folded = folded;
  }

  /** The tokens between two offsets of the folded text, in order. A word keeps its clitics. */
  tokens(from: number, to: number): readonly Token[] {
    const tokens: Token[] = [];
    const pattern = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
    pattern.lastIndex = from;
    const { text, starts, ends } = this.folded;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const at = match.index;
      if (at >= to) break;
      const start = starts[at] ?? 0;
      const end = ends[at + match[0].length - 1] ?? start;
      const word = /^[\p{L}\p{N}]/u.test(match[0]);
      tokens.push(
        new TextToken(start, end, this.once(match[0]), this.once(this.text.slice(start, end)), word),
      );
    }
    return tokens;
  }

  private once(word: string): string {
    const known = this.strings.get(word);
    if (known !== undefined) return known;
    if (this.strings.size >= MOST_STRINGS) this.strings.clear();
    this.strings.set(word, word);
    return word;
  }
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
