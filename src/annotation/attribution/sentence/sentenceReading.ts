import { at } from '../../../domain/at.ts';
import type { Span } from '../../../domain/span.ts';
import type { Gender } from '../../lexicons/conjugateVerb.ts';
import type { LinkedMention } from '../../mentions/linkedMention.ts';
import type { Token } from '../../tokens/token.ts';
import type { MentionAt } from '../speaker/speaker.ts';
import type { SpeakerHistory } from '../speaker/speakerHistory.ts';
import { claimRanges } from './claimRanges.ts';
import { contentEnds } from './contentEnds.ts';
import { type SentenceTopic, sentenceTopic } from './sentenceTopic.ts';

/** A content of more tokens is no statement: a text without full stops must not become one. */
const LONGEST_CONTENT = 150;

/**
 * The mentions of a sentence by the start of each token they cover: the outermost, and the states named
 * inside others too.
 */
export interface SentenceMentions {
  readonly outer: ReadonlyMap<number, LinkedMention>;
  readonly states: ReadonlyMap<number, LinkedMention>;
}

/** A sentence being read for what is said in it. */
export class SentenceReading {
  readonly tokens: readonly Token[];
  readonly history: SpeakerHistory;
  readonly mentionAt: MentionAt;
  readonly stateAt: MentionAt;
  /** The person the sentence is about, as far as its beginning tells: «التقى الوزير سالم …». */
  readonly topic: SentenceTopic | undefined;
  /** For each token where the statement it is in ends (see `contentEnds`). */
  private readonly ends: readonly number[];
  /** For each token where the statement it is in begins. */
  private readonly starts: readonly number[];
  private readonly spokenBefore: number;
  private speechEnd = 0;

  constructor(tokens: readonly Token[], history: SpeakerHistory, mentions: SentenceMentions) {
    this.tokens = tokens;
    this.history = history;
    this.ends = contentEnds(tokens);
    this.starts = startsOf(this.ends);
    this.mentionAt = (token) => mentions.outer.get(token.span.start);
    this.stateAt = (token) => mentions.states.get(token.span.start);
    this.topic = mentions.outer.size === 0 ? undefined : sentenceTopic(tokens, this.mentionAt);
    this.spokenBefore = history.spoken;
  }

  /**
   * The token where the statement ends that token `index` is in; behind the last token the sentence's end.
   */
  endOf(index: number): number {
    return index < this.ends.length ? at(this.ends, index) : this.tokens.length;
  }

  /** The token where the statement begins that token `index` is in. */
  startOf(index: number): number {
    return at(this.starts, index);
  }

  /**
   * Notes that the verb at token `index` makes somebody speak. A later «وأضاف» does not mean whom a speaker
   * quotes.
   */
  spoke(index: number, entity: string, gender: Gender, head?: string): void {
    const isQuoted = at(this.tokens, index).span.start < this.speechEnd;
    if (!isQuoted) this.history.spoke(entity, gender, head);
  }

  /** Notes that somebody's words in this sentence reach to the text's offset `end`. */
  speechReaches(end: number): void {
    this.speechEnd = Math.max(this.speechEnd, end);
  }

  /** Whether somebody has spoken in this sentence so far. */
  get hasSpeaker(): boolean {
    return this.history.spoken > this.spokenBefore;
  }

  /**
   * The content that begins at token `from`, cut where another statement begins, and parted where a clause
   * makes a second claim (see `claimRanges`). Speech between quotation marks is what they hold.
   */
  contentParts(from: number, frame: string): readonly Span[] {
    const quoted = frame === 'speech' ? this.quotation(from) : undefined;
    if (quoted) return [quoted];
    const end = Math.min(this.endOf(from), from + LONGEST_CONTENT);
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
    const length = this.tokens
      .slice(from + 1, from + LONGEST_CONTENT)
      .findIndex(({ written }) => /^[»"”]$/.test(written));
    return length < 0 ? undefined : this.span(from + 1, from + 1 + length);
  }

  /** The span of tokens `from` to `to`, without marks at its ends; undefined if no word is left. */
  span(from: number, to: number): Span | undefined {
    const tokens = this.tokens.slice(from, to);
    const first = tokens.find((token) => !isPause(token));
    const last = tokens.findLast((token) => !isPause(token));
    return first && last ? { start: first.span.start, end: last.span.end } : undefined;
  }
}

function isPause({ written }: Token): boolean {
  return /^[.،,؛;:!؟?…-]$/.test(written);
}

/** Where statements begin, by where they end: a token at which one ends begins the next. */
function startsOf(ends: readonly number[]): readonly number[] {
  let start = 0;
  return ends.map((end, index) => {
    if (end === index) start = index;
    return start;
  });
}
