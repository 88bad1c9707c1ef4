import { unfold } from '../../arabic/fold.ts';
import { partitionPoint } from '../../domain/partitionPoint.ts';
import type { Span } from '../../domain/span.ts';
import { unsignedAt } from '../../domain/typedAt.ts';
import type { HashedWords } from '../text/hashedWords.ts';

/**
 * A span in terms of words: which words it touches, and how far its edges are from theirs. It may take in a
 * full stop, or leave out the letters of a proclitic («حفتر» in «لحفتر»). Shifts count units of the folded
 * text.
 */
export interface Edges {
  readonly first: number;
  /** How many words it touches. If none, `first` is the word after it. */
  readonly length: number;
  /**
   * From the start of the first word to the start of the span; without words, from the end of the word
   * before.
   */
  readonly startShift: number;
  /** From the end of the last word to the end of the span; without words, from the end of the word before. */
  readonly endShift: number;
}

/** The edges of `span`, without the white space at its ends (unless it is nothing else). */
export function edgesOf(words: HashedWords, span: Span): Edges {
  const { start, end } = foldedSpan(words, span);
  const first = partitionPoint(words.count, (word) => unsignedAt(words.ends, word) <= start);
  const next = partitionPoint(words.count, (word) => unsignedAt(words.starts, word) < end);
  const length = Math.max(0, next - first);
  return {
    first,
    length,
    startShift: start - (length > 0 ? unsignedAt(words.starts, first) : endBefore(words, first)),
    endShift: end - endBefore(words, first + length),
  };
}

/** `span` in units of the folded text, without the white space at its ends. */
function foldedSpan({ folded: { starts, ends, text } }: HashedWords, span: Span): Span {
  let start = partitionPoint(text.length, (unit) => unsignedAt(ends, unit) <= span.start);
  let end = partitionPoint(text.length, (unit) => unsignedAt(starts, unit) < span.end);
  while (end - start > 1 && text[start] === ' ') start++;
  while (end - start > 1 && text[end - 1] === ' ') end--;
  return { start, end };
}

/**
 * The span that has `edges`, in a text where the words may be others: it never reaches into a word that is
 * not its own, and always holds something. Undefined if the text has nothing there.
 */
export function spanOfEdges(
  words: HashedWords,
  { first, length, startShift, endShift }: Edges,
): Span | undefined {
  const { text } = words.folded;
  const before = endBefore(words, first);
  const after = startAfter(words, first + length);
  const hasWords = length > 0;
  const [fromStart, latest] = hasWords
    ? [unsignedAt(words.starts, first), unsignedAt(words.ends, first) - 1]
    : [before, after - 1];
  const lastStart = hasWords ? unsignedAt(words.starts, first + length - 1) : before;
  const start = clamp(fromStart + startShift, before, latest);
  const end = clamp(endBefore(words, first + length) + endShift, Math.max(start, lastStart) + 1, after);
  return start < end && end <= text.length ? unfold(words.folded, { start, end }) : undefined;
}

/** Where the word before word `word` ends; 0 before the first. */
function endBefore(words: HashedWords, word: number): number {
  return word === 0 ? 0 : unsignedAt(words.ends, word - 1);
}

/** Where word `word` begins; after the last, where the text ends. */
function startAfter(words: HashedWords, word: number): number {
  return word === words.count ? words.folded.text.length : unsignedAt(words.starts, word);
}

/** `value`, but not above `most`, and above all not below `least`. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
