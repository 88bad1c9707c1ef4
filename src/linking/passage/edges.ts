import { unfold } from '../../arabic/fold.ts';
import { countBelow } from '../../domain/countBelow.ts';
import type { Span } from '../../domain/span.ts';
import type { Words } from '../text/hashedWords.ts';

/** A span in terms of words: the words it touches, and how far its edges are from theirs in folded units. */
export interface Edges {
  readonly first: number;
  /** How many words it touches; with none, `first` is the word after it and both shifts count from the end of the word before. */
  readonly length: number;
  readonly startShift: number;
  readonly endShift: number;
}

/** The edges of `span`, without the white space at its ends (unless it is nothing else). */
export function edgesOf(words: Words, span: Span): Edges {
  const { starts, ends, text } = words.folded;
  let start = countBelow(ends, span.start + 1);
  let end = countBelow(starts, span.end);
  while (end - start > 1 && text[start] === ' ') start++;
  while (end - start > 1 && text[end - 1] === ' ') end--;
  const first = countBelow(words.ends, start + 1);
  const length = Math.max(0, countBelow(words.starts, end) - first);
  const origin = first === 0 ? 0 : (words.ends[first - 1] ?? 0);
  return {
    first,
    length,
    startShift: start - (length > 0 ? (words.starts[first] ?? 0) : origin),
    endShift: end - (length > 0 ? (words.ends[first + length - 1] ?? 0) : origin),
  };
}

/**
 * The span that has `edges`, in a text where the words may be others: it never reaches into a word that is not its own,
 * and always holds something. Undefined if the text has nothing there.
 */
export function spanOfEdges(words: Words, { first, length, startShift, endShift }: Edges): Span | undefined {
  const last = first + length - 1;
  const before = first === 0 ? 0 : (words.ends[first - 1] ?? 0);
  const after = words.starts[first + length] ?? words.folded.text.length;
  const fromStart = length > 0 ? (words.starts[first] ?? 0) : before;
  const fromEnd = length > 0 ? (words.ends[last] ?? 0) : before;
  const latest = length > 0 ? (words.ends[first] ?? 0) - 1 : after - 1;
  const start = between(before, fromStart + startShift, latest);
  const end = between(
    Math.max(start, length > 0 ? (words.starts[last] ?? 0) : before) + 1,
    fromEnd + endShift,
    after,
  );
  return start < end && end <= words.folded.text.length ? unfold(words.folded, { start, end }) : undefined;
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
