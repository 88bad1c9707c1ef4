/**
 * Below this width of the window, in pixels, the margin is a sheet. The style sheets call it
 * `--breakpoint-middle`.
 */
export const SHEET_BELOW = 700;
