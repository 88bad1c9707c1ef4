import type { Language } from '../../../domain/localized.ts';

export const CITATION_STYLES = ['arabic', 'chicago', 'apa'] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A piece of a citation in one language. */
export interface Run {
  readonly text: string;
  readonly language: Language;
  readonly isLink?: boolean;
}

/** A line of a citation, in the direction of its language. */
export interface Line {
  readonly language: Language;
  readonly runs: readonly Run[];
}

/** A citation, line by line. A line break within a run parts paragraphs of the words. */
export interface Citation {
  readonly lines: readonly Line[];
}

/** What a citation is made of, beside the words and who says them. */
export interface Source {
  /** The address of the very words. */
  readonly link: string;
  /** ISO date of the day on which the page is read. */
  readonly today: string;
}

export const ar = (text: string): Run => ({ text, language: 'ar' });
export const en = (text: string): Run => ({ text, language: 'en' });
export const linkRun = (address: string): Run => ({ text: address, language: 'en', isLink: true });
