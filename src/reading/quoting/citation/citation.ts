import type { Language } from '../../../domain/localized.ts';
import { OUTER } from '../innerQuotes.ts';

export const CITATION_STYLES = ['arabic', 'chicago', 'apa'] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A piece of a citation in one language. */
export interface Run {
  readonly text: string;
  readonly language: Language;
  readonly isLink?: boolean;
}

/** A citation: its language, and its lines, each a row of runs. A line break within a run parts paragraphs. */
export interface Citation {
  readonly language: Language;
  readonly lines: readonly (readonly Run[])[];
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

/** Arabic words, turned to inner quotes already, within the marks of an English sentence. */
export function inEnglishQuotes(words: string, before = ''): readonly Run[] {
  const [open, close] = OUTER.en;
  return [en(open), ar(words), en(before + close)];
}
