import { useMemo } from 'react';
import { overlaps, type Span } from '../../domain/span.ts';
import { formatPlace } from '../../linking/place.ts';
import type { ArticleIndex } from '../../reading/articleIndex.ts';
import type { MarginControl } from '../../reading/margin/panel/useMarginHeight.ts';
import type { ReadingActions } from '../../reading/readingContext.ts';
import type { TopPlace } from '../../reading/sight/topPlace.ts';
import { atIssue, withBeside, withCell, withIssue, withTab } from '../place/addresses.ts';
import { go } from '../place/location.ts';
import { parseReaderState, shownIn } from '../place/readerState.ts';
import { type Target, useJump } from './useJump.ts';
import type { ViewSwitch } from './useViewSwitch.ts';

/** What brings the reader to other places of the page. */
export interface Navigation
  extends Pick<
    ReadingActions,
    | 'showSpan'
    | 'showBlock'
    | 'chooseTab'
    | 'showIssue'
    | 'closeIssue'
    | 'openCell'
    | 'putBeside'
    | 'toggleSection'
  > {
  /** Takes one who followed a link to the block, the focus on it, or to a passage that begins in it. */
  readonly arriveAt: (block: string, passage?: Span) => void;
  readonly goToStart: () => void;
  /** Takes one who changed the language back to where they read. */
  readonly returnTo: (place: TopPlace) => void;
  readonly showSummary: (section: string, sentence: number) => void;
}

interface Parts {
  readonly index: ArticleIndex;
  readonly view: ViewSwitch;
  readonly margin: Pick<MarginControl, 'open' | 'uncover'>;
}

/** The ways through the page; the object stays the same, so that nothing is drawn anew for it. */
export function useNavigation({ index, view, margin: { open, uncover } }: Parts): Navigation {
  const jump = useJump(index);
  return useMemo(
    () => navigation({ index, view, margin: { open, uncover } }, jump),
    [index, view, open, uncover, jump],
  );
}

function navigation({ index, view, margin }: Parts, jump: (target: Target) => void): Navigation {
  const shows = (section: string) => shownIn(parseReaderState(window.location.search), section);
  /** Shows the text of every section that `span` reaches into. */
  const reveal = (span: Span) => {
    for (const { id, blocks } of index.article.sections) {
      const reached = blocks.some((block) => {
        const words = index.block.get(block)?.span;
        return words && overlaps(words, span);
      });
      if (reached && shows(id) === 'summary') view.flip(id);
    }
  };
  const showSpan = (span: Span) => {
    reveal(span);
    jump({ kind: 'span', span });
  };
  return {
    showSpan: (span) => {
      margin.uncover();
      showSpan(span);
    },
    showBlock: (id) => {
      const block = index.block.get(id);
      if (block) showSpan(block.span);
    },
    arriveAt: (id, passage) => {
      const block = index.block.get(id);
      if (!block) return;
      reveal(passage ?? block.span);
      jump({ kind: 'block', id, ...(passage && { passage }) });
    },
    goToStart: () => jump({ kind: 'start' }),
    returnTo: (place) => jump({ kind: 'kept', place }),
    showSummary: (section, sentence) => {
      if (shows(section) === 'text') view.flip(section);
      jump({ kind: 'element', id: formatPlace({ kind: 'summary', section, sentence }) });
    },
    showIssue: (id) => {
      go(atIssue(window.location, id), 'replace', 0);
      margin.open();
      jump({ kind: 'element', id: formatPlace({ kind: 'issue', id }), to: 'start' });
    },
    chooseTab: (tab) => go(withTab(window.location, tab), 'replace'),
    closeIssue: () => go(withIssue(window.location, undefined), 'replace'),
    openCell: (cell) => go(withCell(window.location, cell), 'replace'),
    putBeside: (holder) => go(withBeside(window.location, holder), 'replace'),
    toggleSection: view.toggle,
  };
}
