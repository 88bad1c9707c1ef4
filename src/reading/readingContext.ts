import { createContext, useContext } from 'react';
import type { Language, Localized } from '../domain/localized.ts';
import type { Span } from '../domain/span.ts';
import type { Place } from '../linking/place.ts';
import type { ArticleIndex } from './articleIndex.ts';
import type { Cited } from './cited.ts';
import type { CellName, Tab } from './marginState.ts';
import type { InterfaceWords } from './words/interfaceWords.ts';

/** What a reader can ask of the page, from anywhere in it. */
export interface ReadingActions {
  readonly closeCard: () => void;
  /** Scrolls to words of the text and washes them, opening the text where a summary stands in its place. */
  readonly showSpan: (span: Span) => void;
  /** Scrolls to a block and washes it, opening the text where a summary stands in its place. */
  readonly showBlock: (id: string) => void;
  readonly chooseTab: (tab: Tab) => void;
  /** Shuts the issue that is open in the list. */
  readonly closeIssue: () => void;
  /** Opens an issue and brings its question to the top of the margin. */
  readonly showIssue: (id: string) => void;
  /** Opens what stands behind a cell of the grid, or shuts it. */
  readonly openCell: (cell: CellName | undefined) => void;
  /** Lays a holder beside the one chosen before, or takes them apart. */
  readonly putBeside: (holder: string | undefined) => void;
  readonly toggleSection: (id: string) => void;
  readonly copyBlockLink: (id: string) => void;
  readonly copyPlaceLink: (place: Place) => void;
  readonly copyPassageLink: (span: Span) => void;
  /** Copies words with the article's title, the paragraph and the link. */
  readonly copyQuotation: (span: Span) => void;
  readonly sharePassage: (span: Span) => void;
  /** Opens what there is to cite words, or a position by its words: the citation and the evidence card. */
  readonly cite: (cited: Cited) => void;
}

/**
 * The article under reading, the interface's language and what can be done: shared by everything on the page.
 */
export interface Reading {
  readonly index: ArticleIndex;
  readonly language: Language;
  readonly words: InterfaceWords;
  readonly actions: ReadingActions;
}

const ReadingContext = createContext<Reading | undefined>(undefined);

export const ReadingProvider = ReadingContext.Provider;

/** @throws Error outside a `ReadingProvider`. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('useReading outside a ReadingProvider');
  return reading;
}

/** `words` in the interface's language. */
export function useLocalized(): (words: Localized) => string {
  const { language } = useReading();
  return (words) => words[language];
}
