import { blockAt } from '../../../domain/block.ts';
import type { Position } from '../../../domain/position.ts';
import { formatPlace } from '../../../linking/place.ts';
import { blockName } from '../../blockName.ts';
import { PlaceLink } from '../../PlaceLink.tsx';
import { useLocalized, useReading } from '../../readingContext.ts';
import { PositionEntry } from '../positions/PositionEntry.tsx';
import type { PositionGroup } from '../positions/positionEntries.ts';
import { Sentence } from '../positions/Sentence.tsx';
import { SignOf } from '../positions/StanceSign.tsx';
import { type AnsweredIssue, answeredIssues } from './answersTo.ts';
import { verdictOn } from './verdict.ts';

/**
 * The questions of the text, each with its answer in a line; the one that is open with all that is held on
 * it.
 */
export function IssueList({ open }: { readonly open: string | undefined }) {
  const { index } = useReading();
  return answeredIssues(index).map((answered) => (
    <IssueEntry key={answered.issue.id} answered={answered} open={answered.issue.id === open} />
  ));
}

function IssueEntry({ answered, open }: { readonly answered: AnsweredIssue; readonly open: boolean }) {
  const { index, language, words, actions } = useReading();
  const localized = useLocalized();
  const { issue, number } = answered;
  const place = { kind: 'issue', id: issue.id } as const;
  return (
    <section id={formatPlace(place)} className="issue" tabIndex={-1} data-open={open ? '' : undefined}>
      <h3>
        <PlaceLink
          place={place}
          aria-expanded={open}
          onPress={() => (open ? actions.closeIssue() : actions.showIssue(issue.id))}
        >
          <span className="issue-number">{words.number(number)}</span>
          {localized(issue.question)}
        </PlaceLink>
      </h3>
      <p className="verdict">{verdictOn(answered, index, words, language)}</p>
      <div className="answer">
        <Sides answered={answered} open={open} />
        {open && (
          <button type="button" className="quiet-button" onClick={() => actions.copyPlaceLink(place)}>
            {words.margin.copyIssueLink}
          </button>
        )}
      </div>
    </section>
  );
}

/** What is held for, against and otherwise, and who is silent. */
function Sides({
  answered: { sides, silent },
  open,
}: {
  readonly answered: AnsweredIssue;
  readonly open: boolean;
}) {
  const { words } = useReading();
  const localized = useLocalized();
  return (
    <>
      {sides.map(({ bearing, groups }) => (
        <section key={bearing} className="side">
          {(sides.length > 1 || bearing !== 'other') && (
            <h4 className="label">{words.position.bearings[bearing]}</h4>
          )}
          <ul className="positions">
            {groups.map((group) =>
              open ? (
                <PositionEntry key={group[0].id} group={group} named />
              ) : (
                <ShortEntry key={group[0].id} group={group} />
              ),
            )}
          </ul>
        </section>
      ))}
      {silent.length > 0 && (
        <p className="silent">{words.issue.silent(words.list(silent.map(({ name }) => localized(name))))}</p>
      )}
    </>
  );
}

/** The sentences of an entry, each a way to the words that prove it: for print, and before a script runs. */
function ShortEntry({ group }: { readonly group: PositionGroup }) {
  const { index, words } = useReading();
  const localized = useLocalized();
  const actor = index.entity.get(group[0].actor);
  const blockOf = ({ quote }: Position) => {
    const block = blockAt(index.article.blocks, quote);
    return block && ` (${blockName(block.id, words)})`;
  };
  return (
    <li className="short-entry" data-kind={actor?.kind}>
      <b className="holder">{actor && localized(actor.name)}</b>
      {group.map((position) => (
        <PlaceLink key={position.id} place={{ kind: 'position', id: position.id }}>
          <SignOf position={position} />
          <Sentence position={position} quoted />
          <span className="where">{blockOf(position)}</span>
        </PlaceLink>
      ))}
    </li>
  );
}
