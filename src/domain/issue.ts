import type { Localized } from './localized.ts';

/** A question on which actors of the text differ or might («من يقاتل مَن في طرابلس؟»). */
export interface Issue {
  readonly id: string;
  readonly question: Localized;
  /** Who stands where on it, in an editor's line that names who says so. */
  readonly verdict?: Localized;
}
