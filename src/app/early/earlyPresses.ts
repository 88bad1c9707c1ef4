/** The global under which presses are kept that come before the application is live. */
export const EARLY_PRESSES = 'hashiyaEarly';

declare global {
  interface Window {
    [EARLY_PRESSES]?: HTMLElement[];
  }
}
