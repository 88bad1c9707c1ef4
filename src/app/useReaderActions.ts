import { useEffect, useMemo, useRef } from 'react';
import type { Article } from '../domain/article.ts';
import { blockAt } from '../domain/block.ts';
import type { Language } from '../domain/localized.ts';
import { overlaps, type Span, sliceOf } from '../domain/span.ts';
import { describeParagraph, describePassage } from '../linking/describe.ts';
import { formatPlace } from '../linking/place.ts';
import { textFragment } from '../linking/textFragment.ts';
import type { ArticleIndex } from '../reading/articleIndex.ts';
import { blockName } from '../reading/blockName.ts';
import type { ReadingActions } from '../reading/readingContext.ts';
import type { MarginHeight } from '../reading/sight/marginHeight.ts';
import type { InterfaceWords } from '../reading/words/interfaceWords.ts';
import type { Card } from './navigation/useCard.ts';
import { useJump } from './navigation/useJump.ts';
import type { ViewSwitch } from './navigation/useViewSwitch.ts';
import { articlePath } from './page/page.ts';
import { go } from './place/location.ts';
import { parseReaderState, shownIn, withState } from './place/readerState.ts';
import { copyText, prefersShareSheet, type Shared, shareLink } from './sharing/shareLink.ts';
import type { Notice } from './shell/Notices.tsx';

/** Everything a reader can ask of the page, bound to this article. The object stays the same, so that nothing renders anew for it. */
export function useReaderActions(parts: {
  readonly index: ArticleIndex;
  readonly language: Language;
  readonly words: InterfaceWords;
  readonly card: Card;
  readonly view: ViewSwitch;
  readonly say: (text: string, tone: Notice['tone']) => void;
  readonly setRest: (change: (rest: MarginHeight) => MarginHeight) => void;
}): ReadingActions {
  const latest = useRef(parts);
  useEffect(() => {
    latest.current = parts;
  });
  const jump = useJump(parts.index);
  const { index, language } = parts;
  return useMemo<ReadingActions>(() => {
    const { text, blocks, title, id: article } = index.article;
    /** Shows the text of every section that `span` reaches into. */
    const reveal = (span: Span) => {
      const reached = blocks.filter((block) => overlaps(block.span, span)).map(({ id }) => id);
      for (const section of index.article.sections) {
        const hidden = shownIn(parseReaderState(window.location.search), section.id) === 'summary';
        if (hidden && section.blocks.some((id) => reached.includes(id))) latest.current.view.flip(section.id);
      }
    };
    /** The address of a place in this article; one in the text also carries a standard text fragment, where it fits. */
    const addressOf = (fragment: string, span?: Span) => {
      const url = `${window.location.origin}${articlePath(article, 'ar')}#${fragment}`;
      return url + ((span && textFragment(text, blocks, span, url, wordsAround(index.article))) ?? '');
    };
    const tell = (outcome: Shared, copied: string, what: string) => {
      const { words, say } = latest.current;
      if (outcome === 'copied') say(copied, 'quiet');
      if (outcome === 'failed') say(words.notices.copyFailed(what), 'plain');
    };
    const give = async (url: string) => {
      const outcome = prefersShareSheet() ? await shareLink(url, title.ar) : await copyText(url);
      tell(outcome, latest.current.words.notices.linkCopied, url);
    };
    const passageAddress = (span: Span) => addressOf(describePassage(text, blocks, span), span);
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
      arriveAt: (id, passage) => {
        const block = index.block.get(id);
        if (!block) return;
        reveal(passage ?? block.span);
        jump({ kind: 'block', id, ...(passage && { passage }) });
      },
      goToStart: () => jump({ kind: 'start' }),
      returnTo: (place) => jump({ kind: 'kept', place }),
      showSummary: (id, sentence) => {
        const section = index.article.sections.find((candidate) => candidate.id === id);
        if (!section?.summary[sentence - 1]) return false;
        const state = parseReaderState(window.location.search);
        if (shownIn(state, id) === 'text') latest.current.view.flip(id);
        jump({ kind: 'element', id: formatPlace({ kind: 'summary', section: id, sentence }) });
        return true;
      },
      copyBlockLink: (id) => {
        void give(addressOf(describeParagraph(text, blocks, id), index.block.get(id)?.span));
      },
      copyPlaceLink: (place) => void give(addressOf(formatPlace(place))),
      copyPassageLink: async (span) => {
        const url = passageAddress(span);
        tell(await copyText(url), latest.current.words.notices.linkCopied, url);
      },
      copyQuotation: async (span) => {
        const { words } = latest.current;
        const block = blockAt(blocks, span);
        const quoted = sliceOf(text, span).replace(/\s+/g, ' ');
        const where = block ? blockName(block.id, words) : '';
        const quotation = words.passage.quotation(quoted, title[language], where, passageAddress(span));
        tell(await copyText(quotation), words.notices.quotationCopied, quotation);
      },
      sharePassage: async (span) => {
        const url = passageAddress(span);
        tell(await shareLink(url, title[language]), latest.current.words.notices.linkCopied, url);
      },
      chooseTab: (tab) => go(withState(window.location, { tab }), 'replace'),
      showIssue: (id) => {
        go(
          {
            ...withState(window.location, { tab: 'issues', actor: undefined }),
            hash: `#${formatPlace({ kind: 'issue', id })}`,
          },
          'replace',
          0,
        );
        latest.current.setRest((rest) => (rest === 'peek' ? 'half' : rest));
        jump({ kind: 'element', id: formatPlace({ kind: 'issue', id }) });
      },
      toggleSection: (id) => latest.current.view.toggle(id),
    };
  }, [index, language, jump]);
}

/** A sheet over the whole text gives half of it back. */
function makeRoom(rest: MarginHeight): MarginHeight {
  return rest === 'full' ? 'half' : rest;
}

/** The editor's words that are shown among the article's, in either language. */
function wordsAround({ title, description, source, sections }: Article): readonly string[] {
  const ours = [title, description, source, ...sections.map((section) => section.title)];
  return ours.flatMap((words) => (words ? [words.ar, words.en] : []));
}
