import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { Language } from '../domain/localized.ts';
import { articleQuery } from '../library/articleQuery.ts';
import { articleIndex } from '../reading/articleIndex.ts';
import { Margin } from '../reading/margin/Margin.tsx';
import { MarginPanel } from '../reading/margin/panel/MarginPanel.tsx';
import { useMarginFocus } from '../reading/margin/panel/useMarginFocus.ts';
import { type Reading, ReadingProvider } from '../reading/readingContext.ts';
import { ArticleView } from '../reading/text/ArticleView.tsx';
import { EntityPreview } from '../reading/text/EntityPreview.tsx';
import { SelectionBar } from '../reading/text/SelectionBar.tsx';
import { usePreview } from '../reading/text/usePreview.ts';
import { useSelectableLinks } from '../reading/text/useSelectableLinks.ts';
import { changeLanguage } from './navigation/changeLanguage.ts';
import { articlePath, type Page } from './page/page.ts';
import { shownIn } from './place/readerState.ts';
import { Colophon } from './shell/Colophon.tsx';
import { Masthead } from './shell/Masthead.tsx';
import { Notices } from './shell/Notices.tsx';
import { PassageDismiss } from './shell/PassageDismiss.tsx';
import { SkipLinks } from './shell/SkipLinks.tsx';
import { useReader } from './useReader.ts';

/** The page of one article, all derived from the article, the address and the reader's taste. */
export function Reader({ page }: { readonly page: Page }) {
  const { language } = page;
  const { data: article } = useSuspenseQuery(articleQuery(page.article));
  const index = articleIndex(article);
  const { words, state, chosen, view, margin, card, actions, linked, notices, citing } = useReader(
    index,
    language,
  );
  const { enter } = useMarginFocus(margin);
  const otherPath = articlePath(page.article, otherThan(language));
  const text = useRef<HTMLElement>(null);
  const { preview, hold, release } = usePreview(text);
  useSelectableLinks(text);
  const reading = useMemo<Reading>(
    () => ({ index, language, words, actions }),
    [index, language, words, actions],
  );
  const shut = margin.height === 'peek';
  return (
    <ReadingProvider value={reading}>
      <SkipLinks onText={() => text.current?.focus()} onMargin={enter} />
      <Masthead
        view={state.view}
        onView={view.choose}
        marginOpen={!shut}
        onMargin={shut ? enter : margin.shut}
        homeHref={articlePath(page.home, language)}
        otherLanguageHref={otherPath}
        onLanguage={(event) => changeLanguage(event, otherThan(language), otherPath)}
      />
      {/* Names are links that work by themselves. With the script, a press on one opens its card at once. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the interactive elements */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link answers Enter with a click */}
      <div className="page" data-margin={shut ? undefined : 'open'} onClick={card.onLinkClick}>
        <main id="text" ref={text} className="matn" tabIndex={-1}>
          <ArticleView shows={(section) => shownIn(state, section)} chosen={chosen} here={linked.here} />
          <Colophon page={page} />
        </main>
        {/* This holds the parser up until the sheet has come: the text above is painted before the margin. */}
        {page.besideStyle && <link rel="stylesheet" href={page.besideStyle} />}
        <MarginPanel margin={margin} carded={chosen !== undefined}>
          <Margin chosen={chosen} from={card.from} state={state} />
        </MarginPanel>
      </div>
      <SelectionBar root={text} />
      {linked.passage && <PassageDismiss />}
      {preview && <EntityPreview preview={preview} onEnter={hold} onLeave={release} />}
      {citing.cited && citing.Dialog && <citing.Dialog cited={citing.cited} onClose={citing.close} />}
      <Notices notice={notices.notice} words={words} onDismiss={notices.dismiss} />
    </ReadingProvider>
  );
}

function otherThan(language: Language): Language {
  return language === 'ar' ? 'en' : 'ar';
}
