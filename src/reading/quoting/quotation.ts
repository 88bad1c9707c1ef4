import type { Cited } from '../cited.ts';

/** What is cited, and the addresses of it: of the very words, and of their paragraph, for a picture. */
export interface Quotation {
  readonly cited: Cited;
  readonly link: string;
  readonly shortLink: string;
}
