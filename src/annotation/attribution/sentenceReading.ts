import type { Span } from '../../domain/span.ts';
import { isComplementiser } from './complement.ts';
import { contentEnds } from './contentEnd.ts';
import type { KnownMention } from './speaker.ts';
import type { Token } from './token.ts';
import type { Voices } from './voices.ts';

/** A content of more words than this is no statement; a text without full stops must not become one. */
const LONGEST_CONTENT = 150;

/** A sentence being read for what is said in it. */
export class SentenceReading {
  readonly tokens: readonly Token[];
  readonly voices: Voices;
  /** For each token where the statement it is in ends (see `contentEnds`). */
  readonly ends: Int32Array;
  /** For each token where the statement it is in begins. */
  readonly starts: Int32Array;
  readonly mentionAt: (token: Token) => KnownMention | undefined;

  constructor(tokens: readonly Token[], voices: Voices, mentions: ReadonlyMap<number, KnownMention>) {
    this.tokens = tokens;
    this.voices = voices;
    this.ends = contentEnds(tokens);
    this.starts = startsOf(this.ends);
    this.mentionAt = (token) => mentions.get(token.span.start);
  }

  /**
   * The content that begins at token `from`, cut where another statement begins, and cut again where «وأن» starts a second one
   * («أكد أن … وأن …»). Speech between quotation marks is what they hold.
   */
  contentParts(from: number, frame: string): readonly Span[] {
    const quoted = frame === 'speech' ? this.quotation(from) : undefined;
    if (quoted) return [quoted];
    const end = Math.min(this.ends[from] ?? this.tokens.length, from + LONGEST_CONTENT);
    const starts = [from];
    for (let at = from + 2; frame === 'that' && at < end; at++) {
      const word = this.tokens[at]?.folded ?? '';
      if (word.startsWith('و') && isComplementiser(word)) starts.push(at);
    }
    return starts.flatMap((start, n) => this.span(start, starts[n + 1] ?? end) ?? []);
  }

  /** The words between the quotation marks that open at `from`. */
  private quotation(from: number): Span | undefined {
    const open = this.tokens[from]?.written;
    if (open === undefined || !/^[«"“„]$/.test(open)) return undefined;
    for (let at = from + 1; at < Math.min(this.tokens.length, from + LONGEST_CONTENT); at++) {
      if (/^[»"”]$/.test(this.tokens[at]?.written ?? '')) return this.span(from + 1, at);
    }
    return undefined;
  }

  /** The span of tokens `from` to `to`, without marks at its ends; undefined if no word is left. */
  span(from: number, to: number): Span | undefined {
    let first = from;
    let last = to - 1;
    while (first <= last && isTrailing(this.tokens[first])) first++;
    while (last >= first && isTrailing(this.tokens[last])) last--;
    const [start, end] = [this.tokens[first], this.tokens[last]];
    return start && end && first <= last ? { start: start.span.start, end: end.span.end } : undefined;
  }
}

function isTrailing(token: Token | undefined): boolean {
  return token !== undefined && /^[.،,؛;:!؟?…-]$/.test(token.written);
}

function startsOf(ends: Int32Array): Int32Array {
  const starts = new Int32Array(ends.length);
  for (let at = 1; at < ends.length; at++) starts[at] = ends[at] === at ? at : (starts[at - 1] ?? 0);
  return starts;
}
