import { at } from '../../domain/at.ts';
import type { Span } from '../../domain/span.ts';
import type { Rendered } from './editedText.ts';

/**
 * What became of some words of the original, those of a paragraph or a passage: where they stand now, if they
 * do.
 */
export interface Fate {
  /**
   * `survived`: at least half of them are present and together. `lost`: none is present. `remnant`: some are.
   */
  readonly kind: 'survived' | 'remnant' | 'lost';
  /** The numbers of all tokens of the edited text that come from these words, ascending. */
  readonly there: readonly number[];
  /** The tokens of the largest group, if the words were torn apart; else all of them. */
  readonly tokens: readonly number[];
  /**
   * The right answers to where the words stand: each group that has a third of them; and all of them
   * together, unless they now stretch over more than three times their length.
   */
  readonly readings: readonly (readonly number[])[];
}

/**
 * The fate of the words with origins `first` to `last`. Words belong to one group while no gap between them
 * is longer than they were themselves, or than ten words. Of words torn further apart only the largest group
 * counts.
 */
export function fateOf(edited: Rendered, first: number, last: number): Fate {
  const length = last - first + 1;
  const there = [...edited.tokens.keys()].filter((i) => {
    const token = edited.tokens[i];
    return token?.kept === true && token.origin >= first && token.origin <= last;
  });
  const torn = groups(there, Math.max(10, length));
  const tokens = torn.reduce<readonly number[]>(
    (largest, group) => (group.length > largest.length ? group : largest),
    [],
  );
  if (there.length === 0) return { kind: 'lost', there, tokens, readings: [] };
  const hull = at(there, there.length - 1) - at(there, 0) + 1;
  const readings = torn.filter((group) => group.length * 3 >= there.length);
  if (hull <= 3 * length + 10) readings.push(there);
  return { kind: tokens.length * 2 >= length ? 'survived' : 'remnant', there, tokens, readings };
}

/**
 * Whether a link to a paragraph rightly leads to `span`, in paragraph `number`. That paragraph must have some
 * of the words. The span (one paragraph, or several that it was split into) must have as many of them as any
 * paragraph has, or two fifths of all.
 */
export function isRightParagraph(edited: Rendered, fate: Fate, number: number, span: Span): boolean {
  const here = new Map<number, number>();
  let covered = 0;
  for (const token of fate.tokens) {
    const paragraph = at(edited.paragraphs, token);
    const count = here.get(paragraph);
    here.set(paragraph, count === undefined ? 1 : count + 1);
    if (isIn(edited, span, token)) covered++;
  }
  if (!here.has(number)) return false;
  return covered >= Math.max(...here.values()) || covered >= fate.tokens.length * 0.4;
}

/**
 * The overlap of a span with where the words now stand, as a share of what both cover together, in words: 1
 * if they are the same, 0 if they are apart. Where new words came between them there are several right
 * answers (see `readings`), and the best one counts.
 */
export function sharedWith(edited: Rendered, fate: Fate, span: Span): number {
  const start = edited.ends.findIndex((end) => end > span.start);
  const end = edited.starts.findLastIndex((one) => one < span.end);
  return Math.max(0, ...fate.readings.map((tokens) => shared(start, end, tokens)));
}

/** The share of the words still present, wherever they stand, that the span holds. */
export function heldBy(edited: Rendered, { there }: Fate, span: Span): number {
  const held = there.filter((token) => isIn(edited, span, token));
  return there.length === 0 ? 0 : held.length / there.length;
}

/** Whether the span holds the whole of a token. */
function isIn({ starts, ends }: Rendered, span: Span, token: number): boolean {
  return at(starts, token) >= span.start && at(ends, token) <= span.end;
}

function shared(start: number, end: number, tokens: readonly number[]): number {
  const from = at(tokens, 0);
  const to = at(tokens, tokens.length - 1);
  const both = Math.min(to, end) - Math.max(from, start) + 1;
  const either = Math.max(to, end) - Math.min(from, start) + 1;
  return Math.max(0, both) / either;
}

function groups(ascending: readonly number[], widest: number): (readonly number[])[] {
  const found: number[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const value of ascending) {
    if (value - last > widest + 1) found.push([]);
    found.at(-1)?.push(value);
    last = value;
  }
  return found;
}
