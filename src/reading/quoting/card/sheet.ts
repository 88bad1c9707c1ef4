import type { Language } from '../../../domain/localized.ts';
import { CARD_SIZES, type Card, type CardShape, type CardText, type Ink } from './card.ts';
import type { Measure } from './wrapWords.ts';

/** Measures of each picture, in its pixels. */
export const PROPORTIONS = {
  wide: {
    edge: 72,
    gist: 30,
    gistLines: 2,
    most: 60,
    least: 26,
    chain: 36,
    note: 25,
    noteLines: 2,
    titleLines: 1,
  },
  tall: {
    edge: 84,
    gist: 38,
    gistLines: 4,
    most: 84,
    least: 34,
    chain: 46,
    note: 33,
    noteLines: 5,
    titleLines: 2,
  },
} as const;

/** Distance of baselines, in the size of the type: Naskh has high and deep letters. */
export const LEADING = 1.72;

/** From the top of a line to its baseline. */
export const ASCENT = 1.12;

/** What is laid out from the top: its own height, and how it is placed once its top is known. */
export interface Part {
  readonly height: number;
  readonly place: (top: number) => Partial<Pick<Card, 'texts' | 'rules' | 'arrows'>>;
}

/** Where things go on a card of one shape and language. */
export interface Sheet {
  readonly shape: CardShape;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
  /** The width of a whole line. */
  readonly line: number;
  /** The x of what stands `distance` from the edge at which this language begins. */
  readonly x: (distance: number, language?: Language) => number;
}

/** The sheet of a card. */
export function sheetOf(shape: CardShape, language: Language, measure: Measure): Sheet {
  const { width, height } = CARD_SIZES[shape];
  const { edge } = PROPORTIONS[shape];
  const x = (distance: number, of: Language = language) =>
    of === 'ar' ? width - edge - distance : edge + distance;
  return { shape, language, width, height, measure, line: width - 2 * edge, x };
}

/** Lines of text, one below the other, from the edge at which their language begins. */
export function linesOf(
  lines: readonly string[],
  { x }: Sheet,
  size: number,
  ink: Ink,
  language: Language,
  indent = 0,
): Part {
  const place = (top: number) => ({
    texts: lines.map((text, n): CardText => {
      const y = top + size * (ASCENT + n * LEADING);
      return { text, x: x(indent, language), y: Math.round(y), size, ink, language };
    }),
  });
  return { height: lines.length * size * LEADING, place };
}

/** Parts one below the other. */
export function stacked(parts: readonly Part[]): Part {
  const place = (top: number) => {
    let at = top;
    const placed = parts.map((part) => {
      const own = part.place(at);
      at += part.height;
      return own;
    });
    return {
      texts: placed.flatMap(({ texts = [] }) => texts),
      rules: placed.flatMap(({ rules = [] }) => rules),
      arrows: placed.flatMap(({ arrows = [] }) => arrows),
    };
  };
  return { height: parts.reduce((sum, { height }) => sum + height, 0), place };
}
