import type { Span } from '../../../domain/span.ts';
import type { VerbForm } from '../../lexicons/conjugateVerb.ts';
import type { Token } from '../../tokens/token.ts';
import type { KnownMention, MentionAt } from '../speaker/speaker.ts';
import type { Voices } from '../speaker/speakerHistory.ts';
import type { Statement } from '../statement/statement.ts';
import { claimRanges } from './claimRanges.ts';
import { contentEnds } from './contentEnds.ts';
import { type Topic, topicOf } from './sentenceTopic.ts';

/** A content of more words than this is no statement; a text without full stops must not become one. */
const LONGEST_CONTENT = 150;

/** The mentions of a sentence by the start of each token they cover: the outermost, and the states named inside others too. */
export interface SentenceMentions {
  readonly outer: ReadonlyMap<number, KnownMention>;
  readonly states: ReadonlyMap<number, KnownMention>;
}

/** A sentence being read for what is said in it. */
export class SentenceReading {
  readonly tokens: readonly Token[];
  readonly voices: Voices;
  /** For each token where the statement it is in ends (see `contentEnds`). */
  readonly ends: Int32Array;
  /** For each token where the statement it is in begins. */
  readonly starts: Int32Array;
  readonly mentionAt: MentionAt;
  readonly stateAt: MentionAt;
  /** The person the sentence is about, as far as its beginning tells: «التقى الوزير سالم …». */
  readonly topic: Topic | undefined;
  private readonly spokenBefore: number;
  private saidUntil = 0;

  constructor(tokens: readonly Token[], voices: Voices, mentions: SentenceMentions) {
    this.tokens = tokens;
    this.voices = voices;
    this.ends = contentEnds(tokens);
    this.starts = startsOf(this.ends);
    this.mentionAt = (token) => mentions.outer.get(token.span.start);
    this.stateAt = (token) => mentions.states.get(token.span.start);
    this.topic = mentions.outer.size === 0 ? undefined : topicOf(tokens, this.mentionAt);
    this.spokenBefore = voices.spoken;
  }

  /** Notes that the verb at token `at` makes somebody speak. Whom a speaker quotes is not whom a later «وأضاف» means. */
  spoke(at: number, actor: string, gender: VerbForm['gender'], head?: string): void {
    const quoted = (this.tokens[at]?.span.start ?? 0) < this.saidUntil;
    if (!quoted) this.voices.spoke(actor, gender, head);
  }

  /** Notes what has been said so far in this sentence. */
  said(statements: readonly Statement[]): void {
    for (const { known, nominal, content } of statements)
      if (known === 'word' && !nominal) this.saidUntil = Math.max(this.saidUntil, content.end);
  }

  /** Whether somebody has spoken in this sentence so far. */
  get hasSpeaker(): boolean {
    return this.voices.spoken > this.spokenBefore;
  }

  /**
   * The content that begins at token `from`, cut where another statement begins, and parted where it makes a second claim (see `claimRanges`). Speech
   * between quotation marks is what they hold.
   */
  contentParts(from: number, frame: string): readonly Span[] {
    const quoted = frame === 'speech' ? this.quotation(from) : undefined;
    if (quoted) return [quoted];
    const end = Math.min(this.ends[from] ?? this.tokens.length, from + LONGEST_CONTENT);
    const ranges = frame === 'that' ? claimRanges(this.tokens, from, end) : [{ from, to: end }];
    return ranges.flatMap((range) => this.span(range.from, range.to) ?? []);
  }

  /** The folded words within `span`. */
  wordsIn({ start, end }: Span): readonly string[] {
    return this.tokens
      .filter(({ word, span }) => word && span.start >= start && span.end <= end)
      .map(({ folded }) => folded);
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
