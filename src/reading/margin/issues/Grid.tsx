import type { CellName } from '../../marginState.ts';
import { PlaceLink } from '../../PlaceLink.tsx';
import { useLocalized, useReading } from '../../readingContext.ts';
import { agreedStance } from '../positions/attribution.ts';
import { PositionEntry } from '../positions/PositionEntry.tsx';
import type { PositionGroup } from '../positions/positionEntries.ts';
import { Legend, SignOf } from '../positions/StanceSign.tsx';
import { bearingOf, standingOf } from '../positions/standing.ts';
import { answeredIssues } from './answersTo.ts';
import { type Cell, gridOf, type Row } from './gridOf.ts';

/**
 * Who holds what: a row for each holder, a column for each issue, under the number that it has in the list. A
 * cell opens what stands behind it; two holders that are chosen are laid side by side.
 */
export function Grid({
  cell,
  beside,
}: {
  readonly cell: CellName | undefined;
  readonly beside: readonly string[];
}) {
  const { index, words, actions } = useReading();
  const localized = useLocalized();
  const rows = gridOf(index);
  if (rows.length === 0) return null;
  return (
    <div className="grid-block">
      <h2 className="list-heading" id="grid-heading">
        {words.issue.grid}
      </h2>
      <section className="grid-scroll" aria-labelledby="grid-heading">
        <table className="grid">
          <thead>
            <tr>
              <td />
              {answeredIssues(index).map(({ issue, number }) => (
                <th key={issue.id} scope="col" title={localized(issue.question)}>
                  <PlaceLink
                    place={{ kind: 'issue', id: issue.id }}
                    aria-label={`${words.number(number)}: ${localized(issue.question)}`}
                    onPress={() => actions.showIssue(issue.id)}
                  >
                    {words.number(number)}
                  </PlaceLink>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <GridRow key={row.holder.id} row={row} cell={cell} beside={beside} />
            ))}
          </tbody>
        </table>
      </section>
      <Legend shapes />
      {beside.length === 0 && <p className="beside-hint needs-script">{words.issue.compareHint}</p>}
      <OpenCell rows={rows} cell={cell} />
    </div>
  );
}

function GridRow({
  row: { holder, cells },
  cell,
  beside,
}: {
  readonly row: Row;
  readonly cell: CellName | undefined;
  readonly beside: readonly string[];
}) {
  const { words, actions } = useReading();
  const localized = useLocalized();
  return (
    <tr data-kind={holder.kind}>
      <th scope="row">
        <label className="choose needs-script">
          <input
            type="checkbox"
            checked={beside.includes(holder.id)}
            onChange={() => actions.putBeside(holder.id)}
            aria-label={words.issue.choose(localized(holder.name))}
          />
        </label>
        <PlaceLink place={{ kind: 'entity', id: holder.id }} title={localized(holder.name)}>
          {localized(holder.name)}
        </PlaceLink>
      </th>
      {cells.map(({ answered, groups }) => (
        <td key={answered.issue.id}>
          {groups.length > 0 && (
            <CellLink
              cell={{ answered, groups }}
              open={cell?.issue === answered.issue.id && cell.actor === holder.id}
              actor={holder.id}
            />
          )}
        </td>
      ))}
    </tr>
  );
}

/** The signs of a cell, a way to what they stand for; told in words to who does not see them. */
function CellLink({
  cell: { answered, groups },
  actor,
  open,
}: {
  readonly cell: Cell;
  readonly actor: string;
  readonly open: boolean;
}) {
  const { index, words, actions } = useReading();
  const { id } = answered.issue;
  const told = groups.map(([position]) =>
    [agreedStance(position, index, words), words.position.standings[standingOf(position)]]
      .filter(Boolean)
      .join(words.comma),
  );
  return (
    <PlaceLink
      className="cell"
      place={{ kind: 'issue', id }}
      aria-label={told.join(' · ')}
      aria-expanded={open}
      onPress={() => actions.openCell(open ? undefined : { issue: id, actor })}
    >
      {signsOf(groups).map(([first]) => (
        <SignOf key={first.id} position={first} />
      ))}
    </PlaceLink>
  );
}

/** The groups of a cell whose signs differ: two of one sign say no more than one. */
function signsOf(groups: readonly PositionGroup[]): readonly PositionGroup[] {
  const signs = new Map(
    groups.map((group) => [`${bearingOf(group[0].stance)} ${standingOf(group[0])}`, group]),
  );
  return [...signs.values()];
}

/** What stands behind the cell that is open. */
function OpenCell({ rows, cell }: { readonly rows: readonly Row[]; readonly cell: CellName | undefined }) {
  const { words, actions } = useReading();
  const localized = useLocalized();
  const open = rows
    .find(({ holder }) => holder.id === cell?.actor)
    ?.cells.find(({ answered }) => answered.issue.id === cell?.issue);
  if (!open || open.groups.length === 0) return null;
  return (
    <section className="open-cell" aria-live="polite">
      <h3>{localized(open.answered.issue.question)}</h3>
      <ul className="positions">
        {open.groups.map((group) => (
          <PositionEntry key={group[0].id} group={group} named />
        ))}
      </ul>
      <button type="button" className="quiet-button" onClick={() => actions.openCell(undefined)}>
        {words.issue.shutCell}
      </button>
    </section>
  );
}
