/** The languages of the interface. */
export type Language = 'ar' | 'en';

/** Words of our own, in both languages of the interface. */
export interface Localized {
  readonly ar: string;
  readonly en: string;
}
