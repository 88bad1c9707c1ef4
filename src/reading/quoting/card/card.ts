import type { Language } from '../../../domain/localized.ts';

/** The pictures that are made, in pixels: as links are shown elsewhere, and as a phone is held. */
export const CARD_SIZES = {
  wide: { width: 1200, height: 630 },
  tall: { width: 1080, height: 1350 },
} as const;

export type CardShape = keyof typeof CARD_SIZES;

/** The colours of a card, named as the page’s are. */
export type Ink = 'paper' | 'ink' | 'ink-2' | 'hairline' | 'rubric';

/**
 * A line of text, drawn whole so that its letters join. `x` is where it begins: its right edge if it runs
 * from right to left. `y` is its baseline.
 */
export interface CardText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly ink: Ink;
  readonly language: Language;
}

/** A filled rectangle. */
export interface CardRule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
}

/** An arrow from `from` to `to`, level at `y`. */
export interface CardArrow {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** An evidence card laid out: what is drawn where, whatever it is drawn with. */
export interface Card {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly texts: readonly CardText[];
  readonly rules: readonly CardRule[];
  readonly arrows: readonly CardArrow[];
}

/** The family of the card’s letters, and what stands in for it where it could not be fetched. */
export const CARD_FAMILY = 'Hashiya Card';
export const CARD_FAMILIES = `"${CARD_FAMILY}", "Amiri Text", "Noto Naskh Arabic", serif`;

/** The three corners of an arrow’s head. */
export function arrowHead({ from, to, y }: CardArrow): readonly (readonly [x: number, y: number])[] {
  const back = to < from ? 11 : -11;
  return [
    [to, y],
    [to + back, y - 7],
    [to + back, y + 7],
  ];
}
