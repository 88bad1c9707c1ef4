import { at } from '../../domain/at.ts';
import type { Anchor } from './anchoredText.ts';

/**
 * What it costs in a chain to go from the match of one anchor straight to that of a later one. All costs are
 * log-probabilities, at most 0.
 */
export interface Step {
  /** How many words apart the two anchors were when the link was made. */
  readonly distance: number;
  /** That the anchors between them are lost. */
  readonly lostBetween: number;
  /** By how many words, at most, they may have moved apart or together. */
  readonly longestShift: number;
  /** Whether both are words of the passage. */
  readonly isInside: boolean;
  /** That they are still as far apart. */
  readonly still: number;
  /** That they are not, before this is lessened by how long the shift is against `scale`, in words. */
  readonly shifted: number;
  readonly scale: number;
}

/** Edits seldom put in or cut more words than this between two anchors, however far apart these are. */
const LONGEST_SHIFT = 250;

/**
 * At `i`, the log-probability that all anchors before anchor `i` are lost; the last is that of losing all.
 */
export function lostBefore(anchors: readonly Anchor[]): readonly number[] {
  let cost = 0;
  return [0, ...anchors.map(({ stays }) => (cost += Math.log(1 - stays)))];
}

/** For each anchor, the steps to it from all earlier ones, in their order. */
export function stepsTo(anchors: readonly Anchor[], lost: readonly number[]): readonly (readonly Step[])[] {
  return anchors.map((to, j) =>
    anchors.slice(0, j).map((from, i): Step => {
      const distance = to.offset - from.offset;
      const still = Math.max(0.1, 0.97 ** distance);
      const scale = 1 + 0.1 * distance;
      return {
        distance,
        lostBetween: at(lost, j) - at(lost, i + 1),
        longestShift: Math.min(LONGEST_SHIFT, Math.floor(24 + 0.5 * distance)),
        isInside: to.isInside && from.isInside,
        still: Math.log(still),
        shifted: Math.log(((1 - still) * 0.25) / scale),
        scale,
      };
    }),
  );
}

/**
 * That the two are `shift` words further apart or nearer. It falls with the power 1.5 of the length: most
 * shifts are short.
 */
export function shiftCost({ still, shifted, scale }: Step, shift: number): number {
  return shift === 0 ? still : shifted - 1.5 * Math.log(1 + Math.abs(shift) / scale);
}
