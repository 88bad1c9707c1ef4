import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../domain/localized.ts';
import { articleQuery } from '../library/articleQuery.ts';
import { articleIndex } from '../reading/articleIndex.ts';
import { Margin } from '../reading/margin/Margin.tsx';
import { MarginPanel } from '../reading/margin/MarginPanel.tsx';
import { useMarginFocus } from '../reading/margin/useMarginFocus.ts';
import { type Reading, ReadingProvider } from '../reading/readingContext.ts';
import type { MarginHeight } from '../reading/sight/marginHeight.ts';
import { ArticleView } from '../reading/text/ArticleView.tsx';
import { EntityPreview } from '../reading/text/EntityPreview.tsx';
import { SelectionBar } from '../reading/text/SelectionBar.tsx';
import { usePreview } from '../reading/text/usePreview.ts';
import { useSelectableLinks } from '../reading/text/useSelectableLinks.ts';
import { wordsIn } from '../reading/words/wordsIn.ts';
import { changeLanguage } from './navigation/changeLanguage.ts';
import { useCard } from './navigation/useCard.ts';
import { useKeptPlace } from './navigation/useKeptPlace.ts';
import { useLinkedPlace } from './navigation/useLinkedPlace.ts';
import { useViewSwitch } from './navigation/useViewSwitch.ts';
import { articlePath, type Page } from './page/page.ts';
import { go, useAddress } from './place/location.ts';
import { parseReaderState, shownIn } from './place/readerState.ts';
import { Colophon } from './shell/Colophon.tsx';
import { Masthead } from './shell/Masthead.tsx';
import { Notices } from './shell/Notices.tsx';
import { SkipLinks } from './shell/SkipLinks.tsx';
import { useNotice } from './shell/useNotice.ts';
import { useReaderActions } from './useReaderActions.ts';

/** The page of one article: everything on it is derived from the article, the address and the reader's taste. */
export function Reader({ page }: { readonly page: Page }) {
  const { language } = page;
  const words = wordsIn(language);
  const { data: article } = useSuspenseQuery(articleQuery(page.article));
  const index = articleIndex(article);
  const address = useAddress();
  const state = parseReaderState(address.search);
  const chosen = state.actor !== undefined && index.entity.has(state.actor) ? state.actor : undefined;
  const [rest, setRest] = useState<MarginHeight>('peek');
  const { notice, say, dismiss } = useNotice();
  const view = useViewSwitch(state);
  const card = useCard({ chosen, rest, setRest });
  const actions = useReaderActions({ index, language, words, card, view, say, setRest });
  const { here, passage } = useLinkedPlace({ index, address, actions, words, say, dismiss });
  useKeptPlace(address, actions);
  const unknownActor = state.actor !== undefined && chosen === undefined;
  useEffect(() => {
    if (unknownActor) say(words.notices.unknownActor, 'plain');
  }, [unknownActor, say, words]);
  const { enter } = useMarginFocus(rest, setRest);
  const otherPath = articlePath(page.article, otherThan(language));
  const text = useRef<HTMLElement>(null);
  const { preview, hold, release } = usePreview(text);
  useSelectableLinks(text);
  const reading = useMemo<Reading>(
    () => ({ index, language, words, actions }),
    [index, language, words, actions],
  );
  return (
    <ReadingProvider value={reading}>
      <SkipLinks onText={() => text.current?.focus()} onMargin={enter} />
      <Masthead
        view={state.view}
        onView={view.choose}
        marginOpen={rest !== 'peek'}
        onMargin={rest === 'peek' ? enter : () => setRest('peek')}
        homeHref={articlePath(page.home, language)}
        otherLanguageHref={otherPath}
        onLanguage={(event) => changeLanguage(event, otherThan(language), otherPath)}
      />
      {/* Marks and names are links that work by themselves; with the script a press on one opens the card without leaving. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the interactive elements */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link answers Enter with a click */}
      <div className="page" data-margin={rest === 'peek' ? undefined : 'open'} onClick={card.onLinkClick}>
        <main id="text" ref={text} className="matn" tabIndex={-1}>
          <ArticleView shows={(section) => shownIn(state, section)} chosen={chosen} here={here} />
          <Colophon page={page} />
        </main>
        {/* A sheet linked here holds the parser up until it has come: the text above is painted before the margin is read. */}
        {page.besideStyle && <link rel="stylesheet" href={page.besideStyle} />}
        <MarginPanel rest={rest} onRest={setRest}>
          <Margin chosen={chosen} from={card.from} tab={state.tab} />
        </MarginPanel>
      </div>
      <SelectionBar root={text} />
      {passage && (
        <button type="button" className="passage-dismiss quiet-button" onClick={dismissPassage}>
          {words.passage.dismiss}
        </button>
      )}
      {preview && <EntityPreview preview={preview} onEnter={hold} onLeave={release} />}
      <Notices notice={notice} words={words} onDismiss={dismiss} />
    </ReadingProvider>
  );
}

/** Takes the passage out of the address, and with it its paint. */
function dismissPassage(): void {
  go({ search: window.location.search, hash: '' }, 'replace');
}

function otherThan(language: Language): Language {
  return language === 'ar' ? 'en' : 'ar';
}
