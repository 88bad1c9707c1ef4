import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import type { Language } from '../../src/domain/localized.ts';
import { articleIndex } from '../../src/reading/articleIndex.ts';
import { type ReadingActions, ReadingProvider } from '../../src/reading/readingContext.ts';
import { wordsIn } from '../../src/reading/words/wordsIn.ts';

/** Every action of a reader, watched. */
export function watchedActions() {
  return {
    closeCard: vi.fn<ReadingActions['closeCard']>(),
    showSpan: vi.fn<ReadingActions['showSpan']>(),
    showBlock: vi.fn<ReadingActions['showBlock']>(),
    copyBlockLink: vi.fn<ReadingActions['copyBlockLink']>(),
    copyPlaceLink: vi.fn<ReadingActions['copyPlaceLink']>(),
    copyPassageLink: vi.fn<ReadingActions['copyPassageLink']>(),
    copyQuotation: vi.fn<ReadingActions['copyQuotation']>(),
    sharePassage: vi.fn<ReadingActions['sharePassage']>(),
    cite: vi.fn<ReadingActions['cite']>(),
    chooseTab: vi.fn<ReadingActions['chooseTab']>(),
    showIssue: vi.fn<ReadingActions['showIssue']>(),
    closeIssue: vi.fn<ReadingActions['closeIssue']>(),
    openCell: vi.fn<ReadingActions['openCell']>(),
    putBeside: vi.fn<ReadingActions['putBeside']>(),
    toggleSection: vi.fn<ReadingActions['toggleSection']>(),
  } satisfies ReadingActions;
}

/** Renders a part of the page over an article, in a language, with actions that are watched. */
export function renderReading(
  part: ReactNode,
  article: Article,
  language: Language = 'ar',
): RenderResult & { readonly actions: ReturnType<typeof watchedActions> } {
  const actions = watchedActions();
  const reading = { index: articleIndex(article), language, words: wordsIn(language), actions };
  return { ...render(<ReadingProvider value={reading}>{part}</ReadingProvider>), actions };
}
