import { SHEET_BELOW } from './sheetBelow.ts';

/**
 * How far the margin is open where it has no column of its own: a drawer is shut or open, a sheet stands at
 * three heights.
 */
export type MarginHeight = 'peek' | 'half' | 'full';

/** The heights, lowest first. */
export const MARGIN_HEIGHTS: readonly MarginHeight[] = ['peek', 'half', 'full'];

/** Each height of a sheet, in pixels of the window as it is. The styles say the same. */
export function heightsInPixels(): Readonly<Record<MarginHeight, number>> {
  const masthead = document.querySelector('.masthead')?.getBoundingClientRect().height ?? 0;
  return { peek: 56, half: window.innerHeight * 0.5, full: window.innerHeight - masthead - 8 };
}

/** How much of the window the sheet covers, or will once it has come to its height; 0 where there is none. */
export function sheetHeight(): number {
  if (window.innerWidth >= SHEET_BELOW) return 0;
  const told = document.getElementById('margin')?.dataset.rest;
  return heightsInPixels()[MARGIN_HEIGHTS.find((height) => height === told) ?? 'peek'];
}
