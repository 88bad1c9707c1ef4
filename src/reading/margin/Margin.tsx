import { useDeferredValue, useState } from 'react';
import type { Entity, EntityKind } from '../../domain/entity.ts';
import { useReading } from '../readingContext.ts';
import { EntityEntry } from './EntityEntry.tsx';
import { filterEntities } from './filterEntities.ts';
import { IssueList } from './IssueList.tsx';

/**
 * Kinds in the order of the list: those who act and speak first, then the places and matters they speak of.
 */
const ORDER: readonly EntityKind[] = ['person', 'organisation', 'state', 'group', 'source', 'place', 'event'];

/**
 * The actors of the text and their positions, kind by kind, weightiest first; or the card of the one that is
 * chosen.
 */
export function Margin({
  chosen,
  from,
  tab,
}: {
  readonly chosen: string | undefined;
  readonly from: number | undefined;
  readonly tab: 'actors' | 'issues';
}) {
  const { index, words, actions } = useReading();
  const [query, setQuery] = useState('');
  const [kinds, setKinds] = useState<ReadonlySet<EntityKind>>(new Set());
  const found = filterEntities(index.article.entities, useDeferredValue(query), kinds);
  return (
    <div className="margin-list" data-chosen={chosen === undefined ? undefined : ''}>
      <h2 className="sr-only">{words.margin.label}</h2>
      <button type="button" className="back quiet-button" onClick={actions.closeCard}>
        {tab === 'issues' ? words.margin.tabs.issues : words.margin.allParties}
      </button>
      <Tabs tab={tab} onTab={actions.chooseTab} />
      {tab === 'issues' && chosen === undefined ? (
        <IssueList />
      ) : (
        <>
          <Filters query={query} onQuery={setQuery} kinds={kinds} onKinds={setKinds} />
          {ORDER.map((kind) => (
            <KindGroup
              key={kind}
              kind={kind}
              entities={index.article.entities.filter((entity) => entity.kind === kind)}
              found={found}
              chosen={chosen}
              from={from}
            />
          ))}
          {found.length === 0 && (
            <p className="none" role="status">
              {words.margin.none}
            </p>
          )}
        </>
      )}
    </div>
  );
}

/** The two arrangements of the margin. */
function Tabs({
  tab,
  onTab,
}: {
  readonly tab: 'actors' | 'issues';
  readonly onTab: (tab: 'actors' | 'issues') => void;
}) {
  const { words } = useReading();
  return (
    <fieldset className="views tabs">
      <legend className="sr-only">{words.margin.tabs.label}</legend>
      {(['actors', 'issues'] as const).map((choice) => (
        <label key={choice}>
          <input type="radio" name="tab" checked={tab === choice} onChange={() => onTab(choice)} />
          <span>{words.margin.tabs[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The entities of one kind. A chosen one stays in the page even where the filter leaves it out. */
function KindGroup({
  kind,
  entities,
  found,
  chosen,
  from,
}: {
  readonly kind: EntityKind;
  readonly entities: readonly Entity[];
  readonly found: readonly Entity[];
  readonly chosen: string | undefined;
  readonly from: number | undefined;
}) {
  const { words } = useReading();
  const shown = entities.filter((entity) => found.includes(entity) || entity.id === chosen);
  if (shown.length === 0) return null;
  return (
    <section className="kind-group" data-kind={kind}>
      <h2>{words.kinds[kind]}</h2>
      {shown.map((entity) => (
        <EntityEntry
          key={entity.id}
          entity={entity}
          open={entity.id === chosen}
          from={entity.id === chosen ? from : undefined}
        />
      ))}
    </section>
  );
}

function Filters({
  query,
  onQuery,
  kinds,
  onKinds,
}: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly kinds: ReadonlySet<EntityKind>;
  readonly onKinds: (kinds: ReadonlySet<EntityKind>) => void;
}) {
  const { index, words } = useReading();
  const present = ORDER.filter((kind) => index.article.entities.some((entity) => entity.kind === kind));
  return (
    <search className="filters">
      <input
        type="search"
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        placeholder={words.margin.filterLabel}
        aria-label={words.margin.filterLabel}
      />
      <fieldset>
        <legend className="sr-only">{words.margin.kindsLabel}</legend>
        {present.map((kind) => (
          <label key={kind} data-kind={kind}>
            <input type="checkbox" checked={kinds.has(kind)} onChange={() => onKinds(toggled(kinds, kind))} />
            <span>{words.kinds[kind]}</span>
          </label>
        ))}
      </fieldset>
    </search>
  );
}

function toggled(kinds: ReadonlySet<EntityKind>, kind: EntityKind): ReadonlySet<EntityKind> {
  const next = new Set(kinds);
  if (!next.delete(kind)) next.add(kind);
  return next;
}
