import { SHEET_BELOW } from './sheetBelow.ts';

/** How far the margin stands open where it has no column of its own: a drawer is shut or open, a sheet has three rests. */
export type MarginHeight = 'peek' | 'half' | 'full';

export const MARGIN_HEIGHTS: readonly MarginHeight[] = ['peek', 'half', 'full'];

/** The height of the sheet at each rest, in pixels of the window as it is. The styles say the same. */
export function marginPixels(): Readonly<Record<MarginHeight, number>> {
  const masthead = document.querySelector('.masthead')?.getBoundingClientRect().height ?? 0;
  return { peek: 56, half: window.innerHeight * 0.5, full: window.innerHeight - masthead - 8 };
}

/** How much of the window the sheet covers, or will once it has come to rest; 0 where there is none. */
export function sheetHeight(): number {
  if (window.innerWidth >= SHEET_BELOW) return 0;
  const rest = document.getElementById('margin')?.dataset.rest;
  return marginPixels()[MARGIN_HEIGHTS.find((known) => known === rest) ?? 'peek'];
}
