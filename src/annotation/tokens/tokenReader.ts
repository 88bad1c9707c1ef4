import { type Folded, unfold } from '../../arabic/fold.ts';
import { type Span, sliceOf } from '../../domain/span.ts';
import type { Token } from './token.ts';

/** Past so many distinct words the reader forgets them, so that its memory stays bounded. */
const MOST_STRINGS = 200_000;

/** A token that makes its span only when asked: a long text has a million tokens, all held at once. */
class TextToken implements Token {
  readonly folded: string;
  readonly written: string;
  readonly word: boolean;
  private readonly start: number;
  private readonly end: number;

  constructor({ start, end }: Span, folded: string, written: string, word: boolean) {
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

/** Cuts one text into tokens. A word that comes again is held once. */
export class TokenReader {
  private readonly text: string;
  private readonly folded: Folded;
  private readonly strings = new Map<string, string>();

  constructor(text: string, folded: Folded) {
    this.text = text;
    this.folded = folded;
  }

  /** The tokens between two offsets of the folded text, in order. */
  tokens(from: number, to: number): readonly Token[] {
    const tokens: Token[] = [];
    const pattern = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
    pattern.lastIndex = from;
    const { text } = this.folded;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (match.index >= to) break;
      const [found] = match;
      const span = unfold(this.folded, { start: match.index, end: match.index + found.length });
      const written = this.once(sliceOf(this.text, span));
      tokens.push(new TextToken(span, this.once(found), written, /^[\p{L}\p{N}]/u.test(found)));
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
