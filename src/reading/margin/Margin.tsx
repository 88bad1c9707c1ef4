import { memo, useDeferredValue, useEffect, useState } from 'react';
import { Later, laterPart } from '../Later.tsx';
import { type MarginState, TABS, type Tab } from '../marginState.ts';
import { useReading } from '../readingContext.ts';
import { ActorList } from './actors/ActorList.tsx';
import { Grid } from './issues/Grid.tsx';
import { IssueList } from './issues/IssueList.tsx';

const hereView = laterPart(async () => (await import('./here/HereView.tsx')).HereView);
const sideBySide = laterPart(async () => (await import('./issues/SideBySide.tsx')).SideBySide);
const searchResults = laterPart(async () => (await import('./search/SearchResults.tsx')).SearchResults);

/**
 * The margin: the actors and what they hold, the issues and who stands where, or what is held in the
 * paragraph under the eye; or the card of the one that is chosen. Actors and issues are both in the page, so
 * that it can be read, and printed, without a script.
 */
export const Margin = memo(function Margin({
  chosen,
  from,
  state,
}: {
  readonly chosen: string | undefined;
  readonly from: number | undefined;
  readonly state: MarginState;
}) {
  const { words, actions } = useReading();
  useEffect(() => {
    // Before it is asked for; where it does not come, that is told when it is.
    for (const part of [hereView, sideBySide, searchResults]) part.fetch().catch(() => undefined);
  }, []);
  const [query, setQuery] = useState('');
  const sought = useDeferredValue(query).trim();
  const searching = sought !== '' && chosen === undefined;
  return (
    <div
      className="margin-list"
      data-chosen={chosen === undefined ? undefined : ''}
      data-tab={searching ? 'search' : state.tab}
    >
      <h2 className="sr-only">{words.margin.label}</h2>
      <button type="button" className="back quiet-button" onClick={actions.closeCard}>
        {words.margin.backTo[state.tab]}
      </button>
      <div className="margin-head">
        <Tabs tab={state.tab} onTab={actions.chooseTab} />
        <search className="filters">
          <input
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            placeholder={words.search.hint}
            aria-label={words.search.label}
          />
        </search>
      </div>
      {searching && <Later part={searchResults} props={{ query: sought }} />}
      <ActorList chosen={chosen} from={from} />
      <div className="issues">
        <Grid cell={state.cell} beside={state.beside} />
        {state.beside.length > 0 && <Later part={sideBySide} props={{ beside: state.beside }} />}
        <h2 className="list-heading">{words.issue.list}</h2>
        <IssueList open={state.issue} />
      </div>
      {state.tab === 'here' && !searching && chosen === undefined && <Later part={hereView} props={{}} />}
    </div>
  );
});

/** The three arrangements of the margin. */
function Tabs({ tab, onTab }: { readonly tab: Tab; readonly onTab: (tab: Tab) => void }) {
  const { words } = useReading();
  return (
    <fieldset className="views tabs">
      <legend className="sr-only">{words.margin.tabs.label}</legend>
      {TABS.map((choice) => (
        <label key={choice}>
          <input type="radio" name="tab" checked={tab === choice} onChange={() => onTab(choice)} />
          <span>{words.margin.tabs[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
