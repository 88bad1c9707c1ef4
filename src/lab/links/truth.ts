import type { Span } from '../../domain/span.ts';
import type { Rendered } from './editedText.ts';

/**
 * What became of some words of the original: where they stand now, if they are still a paragraph or a
 * passage.
 */
export interface Fate {
  /** `survived`: half of them or more are there, together. `lost`: none is. `rest`: between the two. */
  readonly kind: 'survived' | 'rest' | 'lost';
  /** The numbers of all tokens of the edited text that are one of them, ascending. */
  readonly there: readonly number[];
  /**
   * The numbers of the tokens of the edited text where they stand, ascending; of the largest group, if they
   * were torn apart.
   */
  readonly tokens: readonly number[];
  /**
   * Every reading of where they stand: each group that has a third of them, and all, if not torn further
   * apart than three times their length.
   */
  readonly readings: readonly (readonly number[])[];
}

/**
 * The fate of the words with origins `first` to `last`. They stand together where no gap between two of them
 * is longer than they were themselves (and than ten words): what was torn further apart counts as its largest
 * group alone.
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
  const hull = (there.at(-1) ?? 0) - (there[0] ?? 0) + 1;
  const readings = torn.filter((group) => group.length * 3 >= there.length);
  if (hull <= 3 * length + 10) readings.push(there);
  if (there.length === 0) return { kind: 'lost', there, tokens, readings };
  return { kind: tokens.length * 2 >= length ? 'survived' : 'rest', there, tokens, readings };
}

/**
 * Whether a paragraph's link that leads to `span`, in paragraph `number`, leads right: that paragraph has
 * some of its words, and the span (a paragraph, or a few in a row that it was split into) as many as any
 * paragraph has, or two fifths of all.
 */
export function isRightParagraph(edited: Rendered, fate: Fate, number: number, span: Span): boolean {
  const here = new Map<number, number>();
  let covered = 0;
  for (const token of fate.tokens) {
    const paragraph = edited.paragraphs[token] ?? -1;
    here.set(paragraph, (here.get(paragraph) ?? 0) + 1);
    if ((edited.starts[token] ?? 0) >= span.start && (edited.ends[token] ?? 0) <= span.end) covered++;
  }
  if (!here.has(number)) return false;
  return covered >= Math.max(...here.values()) || covered >= fate.tokens.length * 0.4;
}

/**
 * How much of a span and of where the words truly stand is common to both, in words: 1 if they are the same,
 * 0 if they are apart. Where new words came between them, each reading is right: all, new words included, or
 * one of the groups.
 */
export function sharedWith(edited: Rendered, fate: Fate, span: Span): number {
  const start = edited.ends.findIndex((end) => end > span.start);
  const end = edited.starts.findLastIndex((at) => at < span.end);
  return Math.max(0, ...fate.readings.map((tokens) => shared(start, end, tokens)));
}

/** The share of the words that are left, wherever they stand, that the span holds. */
export function heldBy(edited: Rendered, { there }: Fate, span: Span): number {
  const held = there.filter(
    (token) => (edited.starts[token] ?? 0) >= span.start && (edited.ends[token] ?? 0) <= span.end,
  );
  return there.length === 0 ? 0 : held.length / there.length;
}

function shared(start: number, end: number, tokens: readonly number[]): number {
  const from = tokens[0] ?? 0;
  const to = tokens.at(-1) ?? -1;
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
