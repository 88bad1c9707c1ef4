import { useLocalized, useReading } from '../../readingContext.ts';
import { Sentence } from '../positions/Sentence.tsx';
import { SignOf } from '../positions/StanceSign.tsx';
import { agreementOn } from './agreementOn.ts';
import { type Cell, gridOf } from './gridOf.ts';

/** Two holders, issue by issue: what each holds, and whether they agree, differ, or one is not heard. */
export function SideBySide({ beside }: { readonly beside: readonly string[] }) {
  const { index, words, actions } = useReading();
  const localized = useLocalized();
  const [one, other] = beside.flatMap((id) => gridOf(index).find(({ holder }) => holder.id === id) ?? []);
  if (!one) return null;
  if (!other) return <p className="beside-hint">{words.issue.chooseSecond(localized(one.holder.name))}</p>;
  const pairs = one.cells.flatMap((ours, n) => {
    const theirs = other.cells[n];
    return theirs && ours.groups.length + theirs.groups.length > 0 ? [{ ours, theirs }] : [];
  });
  return (
    <section className="beside" aria-label={words.issue.beside}>
      <table>
        <thead>
          <tr>
            {[one, other].map(({ holder }) => (
              <th key={holder.id} scope="col" data-kind={holder.kind}>
                {localized(holder.name)}
              </th>
            ))}
          </tr>
        </thead>
        {pairs.map(({ ours, theirs }) => (
          <tbody key={ours.answered.issue.id}>
            <tr>
              <th colSpan={2} scope="rowgroup">
                {localized(ours.answered.issue.question)}
                <span className="agreement">{words.issue.agreements[agreementOn(ours, theirs)]}</span>
              </th>
            </tr>
            <tr>
              <Held cell={ours} />
              <Held cell={theirs} />
            </tr>
          </tbody>
        ))}
      </table>
      <button type="button" className="quiet-button" onClick={() => actions.putBeside(undefined)}>
        {words.issue.endBeside}
      </button>
    </section>
  );
}

function Held({ cell: { groups } }: { readonly cell: Cell }) {
  const { words } = useReading();
  return (
    <td>
      {groups.length === 0 && <span className="none">{words.issue.nothing}</span>}
      {groups.flat().map((position) => (
        <p key={position.id}>
          <SignOf position={position} />
          <Sentence position={position} quoted />
        </p>
      ))}
    </td>
  );
}
