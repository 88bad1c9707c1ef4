import { useEffect, useMemo, useRef, useState } from 'react';
import type { Block } from '../domain/block.ts';
import type { Span } from '../domain/span.ts';
import { describeParagraph } from '../linking/describe.ts';
import type { ArticleIndex } from '../reading/articleIndex.ts';
import type { Rest } from '../reading/margin/sheet.ts';
import type { ReadingActions } from '../reading/readingContext.ts';
import { scrollToSpan } from '../reading/text/scrollPlace.ts';
import { wash } from '../reading/text/wash.ts';
import type { Words } from '../reading/words/words.ts';
import type { Notice } from './Notices.tsx';
import { articlePath } from './page.ts';
import { parseReaderState, shownIn } from './readerState.ts';
import { shareLink } from './shareLink.ts';
import type { Card } from './useCard.ts';
import type { ViewSwitch } from './useViewSwitch.ts';

/** Everything a reader can ask of the page, bound to this article. The object stays the same, so that nothing renders anew for it. */
export function useReaderActions(parts: {
  readonly index: ArticleIndex;
  readonly words: Words;
  readonly card: Card;
  readonly view: ViewSwitch;
  readonly say: (text: string, tone: Notice['tone']) => void;
  readonly setRest: (change: (rest: Rest) => Rest) => void;
}): ReadingActions {
  const latest = useRef(parts);
  useEffect(() => {
    latest.current = parts;
  });
  const jump = useJump(parts.index);
  const { index } = parts;
  return useMemo<ReadingActions>(() => {
    const reveal = (at: Span) => {
      const block = index.article.blocks.find(({ span }) => span.start <= at.start && at.start < span.end);
      const section = index.article.sections.find(({ blocks }) => block && blocks.includes(block.id));
      if (!section || shownIn(parseReaderState(window.location.search), section.id) === 'text') return;
      latest.current.view.flip(section.id);
    };
    const share = async (hash: string) => {
      const { words, say } = latest.current;
      const url = `${window.location.origin}${articlePath(index.article.id, 'ar')}${hash}`;
      const shared = await shareLink(url, index.article.title.ar);
      if (shared === 'copied') say(words.notices.linkCopied, 'quiet');
      if (shared === 'failed') say(words.notices.linkShown(url), 'plain');
    };
    return {
      openEntity: (id, origin) => latest.current.card.open(id, origin),
      closeEntity: () => latest.current.card.close(),
      showSpan: (span) => {
        latest.current.setRest(makeRoom);
        reveal(span);
        jump({ kind: 'span', span });
      },
      showBlock: (id) => {
        const block = index.block.get(id);
        if (!block) return;
        reveal(block.span);
        jump({ kind: 'span', span: block.span });
      },
      arriveAt: (id) => {
        const block = index.block.get(id);
        if (!block) return;
        reveal(block.span);
        jump({ kind: 'block', id });
      },
      goToStart: () => jump({ kind: 'start' }),
      showSummary: (id, sentence) => {
        const section = index.article.sections.find((candidate) => candidate.id === id);
        if (!section?.summary[sentence - 1]) return false;
        const state = parseReaderState(window.location.search);
        if (shownIn(state, id) === 'text') latest.current.view.flip(id);
        jump({ kind: 'element', id: `summary-${id}-${sentence}` });
        return true;
      },
      copyBlockLink: (id) => {
        const { text, blocks } = index.article;
        void share(`#${describeParagraph(text, blocks, id)}`);
      },
      copyFragmentLink: (fragment) => void share(`#${fragment}`),
      toggleSection: (id) => latest.current.view.toggle(id),
    };
  }, [index, jump]);
}

/** A sheet over the whole text gives half of it back. */
function makeRoom(rest: Rest): Rest {
  return rest === 'full' ? 'half' : rest;
}

type Target =
  | { readonly kind: 'span'; readonly span: Span }
  | { readonly kind: 'block' | 'element'; readonly id: string }
  | { readonly kind: 'start' };

/** A jump that is made once what it leads to is drawn: the section may have to open first. */
function useJump(index: ArticleIndex): (target: Target) => void {
  const [target, setTarget] = useState<{ readonly to: Target }>();
  useEffect(() => {
    if (target) jumpTo(target.to, index.article.blocks);
  }, [target, index]);
  return useMemo(() => (to: Target) => setTarget({ to }), []);
}

function jumpTo(target: Target, blocks: readonly Block[]): void {
  switch (target.kind) {
    case 'span':
      scrollToSpan(blocks, target.span);
      wash(blocks, target.span);
      break;
    case 'start':
      window.scrollTo({ top: 0, behavior: 'instant' });
      break;
    default: {
      const element = document.getElementById(target.id);
      element?.scrollIntoView({ behavior: 'instant', block: target.kind === 'block' ? 'start' : 'center' });
      element?.focus({ preventScroll: true });
    }
  }
}
