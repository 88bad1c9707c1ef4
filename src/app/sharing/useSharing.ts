import { useMemo } from 'react';
import { blockAt } from '../../domain/block.ts';
import type { Language } from '../../domain/localized.ts';
import { sliceOf } from '../../domain/span.ts';
import { formatPlace } from '../../linking/place.ts';
import type { ArticleIndex } from '../../reading/articleIndex.ts';
import { blockName } from '../../reading/blockName.ts';
import type { ReadingActions } from '../../reading/readingContext.ts';
import type { InterfaceWords } from '../../reading/words/interfaceWords.ts';
import type { Told } from '../shell/Notices.tsx';
import { articleLink } from '../textPlaces/articleLink.ts';
import { fetchTextPlaces } from '../textPlaces/fetchTextPlaces.ts';
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
  const origin = () => window.location.origin;
  const tell = (outcome: Shared, what: string, copied = words.notices.linkCopied) => {
    if (outcome === 'copied') say({ text: copied, tone: 'quiet' });
    if (outcome === 'failed') say({ text: words.notices.copyFailed(what), tone: 'plain' });
  };
  const give = async (url: string) =>
    tell(prefersShareSheet() ? await shareLink(url, title.ar) : await copyText(url), url);
  /** Does something with what makes links; where that cannot be had, says so. */
  const withLinks = async (use: (links: Awaited<ReturnType<typeof fetchTextPlaces>>) => Promise<void>) => {
    const links = await fetchTextPlaces().catch(() => undefined);
    if (links) await use(links);
    else say({ text: words.notices.partMissing, tone: 'plain' });
  };
  return {
    copyBlockLink: (id) => void withLinks(({ linkToBlock }) => give(linkToBlock(article, origin(), id))),
    copyPlaceLink: (place) => void give(articleLink(article, origin(), formatPlace(place))),
    copyPassageLink: (span) =>
      void withLinks(async ({ linkToPassage }) => {
        const url = linkToPassage(article, origin(), span);
        tell(await copyText(url), url);
      }),
    copyQuotation: (span) =>
      void withLinks(async ({ linkToPassage }) => {
        const block = blockAt(blocks, span);
        const quoted = sliceOf(text, span).replace(/\s+/g, ' ');
        const where = block ? blockName(block.id, words) : '';
        const link = linkToPassage(article, origin(), span);
        const quotation = words.passage.quotation(quoted, title[language], where, link);
        tell(await copyText(quotation), quotation, words.notices.quotationCopied);
      }),
    sharePassage: (span) =>
      void withLinks(async ({ linkToPassage }) => {
        const url = linkToPassage(article, origin(), span);
        tell(await shareLink(url, title[language]), url);
      }),
  };
}
