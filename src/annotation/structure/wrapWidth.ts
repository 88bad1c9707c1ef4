import { at } from '../../domain/at.ts';
import type { Line } from './linesOf.ts';
import type { TextShape } from './textShape.ts';

/** People and programs wrap lines at widths between these, in letters. */
const NARROWEST = 25;
const WIDEST = 140;

/** At least this many full lines must be seen before a text is taken to be wrapped. */
const FEWEST = 3;

/**
 * In a wrapped text at least this share of the lines is full. The smaller share is enough where most other
 * lines end a sentence, as the last lines of paragraphs do and verses do not.
 */
const FULL_SHARE = 0.7;
const FULL_SHARE_OF_ENDED = 0.35;

/**
 * A program wraps at an exact width, a person near one: a line counts as full from this share of the width.
 */
const NEAR = 0.93;

/**
 * The width, in letters, at which a text is wrapped by hand or by a program. Undefined if its lines are whole
 * paragraphs. In a wrapped text a line ends because the next word did not fit, which tells it apart from
 * verse and lists.
 */
export function wrapWidth(lines: readonly Line[], shapes: readonly TextShape[]): number | undefined {
  const inner = lines.flatMap((_, n) => (lines[n + 1]?.afterGap === false ? [n] : []));
  if (inner.length < FEWEST) return undefined;
  const lengths = shapes.map(({ text }) => text.length).sort((a, b) => a - b);
  // The longest lines are ignored, so that a single very long word does not set the width.
  const width = at(lengths, Math.floor((lengths.length - 1) * 0.98));
  if (width < NARROWEST || width > WIDEST) return undefined;
  const rest = inner.filter((n) => !isFull(at(shapes, n), at(shapes, n + 1), width));
  const full = inner.length - rest.length;
  const ends = rest.map((n) => at(shapes, n)).filter(({ ended, announces }) => ended || announces).length;
  const share = ends * 2 > rest.length ? FULL_SHARE_OF_ENDED : FULL_SHARE;
  return full >= FEWEST && full >= inner.length * share ? width : undefined;
}

/** Whether the first word of `next` would not have fitted into `line`. */
export function isFull(line: TextShape, next: TextShape, width: number): boolean {
  const [word = ''] = /^\S+/.exec(next.text) ?? [];
  return line.text.length + 1 + word.length > width * NEAR;
}
