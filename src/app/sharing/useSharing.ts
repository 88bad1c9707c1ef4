import { useMemo } from 'react';
import { blockAt } from '../../domain/block.ts';
import type { Language } from '../../domain/localized.ts';
import { type Span, sliceOf } from '../../domain/span.ts';
import { describeParagraph, describePassage } from '../../linking/describe.ts';
import { formatPlace } from '../../linking/place.ts';
import type { ArticleIndex } from '../../reading/articleIndex.ts';
import { blockName } from '../../reading/blockName.ts';
import type { ReadingActions } from '../../reading/readingContext.ts';
import type { InterfaceWords } from '../../reading/words/interfaceWords.ts';
import type { Told } from '../shell/Notices.tsx';
import { articleLink } from './articleLink.ts';
import { copyText, prefersShareSheet, type Shared, shareLink } from './shareLink.ts';

/** What takes words and links out of the page. */
export type Sharing = Pick<
  ReadingActions,
  'copyBlockLink' | 'copyPlaceLink' | 'copyPassageLink' | 'copyQuotation' | 'sharePassage'
>;

interface Parts {
  readonly index: ArticleIndex;
  readonly language: Language;
  readonly words: InterfaceWords;
  readonly say: (told: Told) => void;
}

/** Gives links and quotations to the clipboard or the share sheet, and says what became of them. */
export function useSharing({ index, language, words, say }: Parts): Sharing {
  return useMemo(() => sharing({ index, language, words, say }), [index, language, words, say]);
}

function sharing({ index, language, words, say }: Parts): Sharing {
  const { article } = index;
  const { text, blocks, title } = article;
  const linkTo = (fragment: string, span?: Span) =>
    articleLink(article, window.location.origin, fragment, span);
  const linkToPassage = (span: Span) => linkTo(describePassage(text, blocks, span), span);
  const tell = (outcome: Shared, what: string, copied = words.notices.linkCopied) => {
    if (outcome === 'copied') say({ text: copied, tone: 'quiet' });
    if (outcome === 'failed') say({ text: words.notices.copyFailed(what), tone: 'plain' });
  };
  const give = async (url: string) =>
    tell(prefersShareSheet() ? await shareLink(url, title.ar) : await copyText(url), url);
  return {
    copyBlockLink: (id) => void give(linkTo(describeParagraph(text, blocks, id), index.block.get(id)?.span)),
    copyPlaceLink: (place) => void give(linkTo(formatPlace(place))),
    copyPassageLink: async (span) => {
      const url = linkToPassage(span);
      tell(await copyText(url), url);
    },
    copyQuotation: async (span) => {
      const block = blockAt(blocks, span);
      const quoted = sliceOf(text, span).replace(/\s+/g, ' ');
      const where = block ? blockName(block.id, words) : '';
      const quotation = words.passage.quotation(quoted, title[language], where, linkToPassage(span));
      tell(await copyText(quotation), quotation, words.notices.quotationCopied);
    },
    sharePassage: async (span) => {
      const url = linkToPassage(span);
      tell(await shareLink(url, title[language]), url);
    },
  };
}
