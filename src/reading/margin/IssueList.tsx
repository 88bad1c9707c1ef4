import { memo } from 'react';
import type { Issue } from '../../domain/issue.ts';
import { formatPlace } from '../../linking/place.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import { useLocalized, useReading } from '../readingContext.ts';
import { ownFirst } from './attribution.ts';
import { PositionItem } from './PositionItem.tsx';

/** The questions of the text: under each, every actor the text gives a position on it. */
export const IssueList = memo(function IssueList() {
  const { index } = useReading();
  return index.article.issues.map((issue) => <IssueEntry key={issue.id} issue={issue} />);
});

function IssueEntry({ issue }: { readonly issue: Issue }) {
  const { index, words, actions } = useReading();
  const localized = useLocalized();
  const place = { kind: 'issue', id: issue.id } as const;
  const positions = index.article.positions.filter((position) => position.issue === issue.id);
  const actors = index.article.entities.filter(({ id }) => positions.some(({ actor }) => actor === id));
  if (positions.length === 0) return null;
  return (
    <section id={formatPlace(place)} className="issue" tabIndex={-1}>
      <h2>{localized(issue.question)}</h2>
      {actors.map((actor) => {
        const held = positions.filter((position) => position.actor === actor.id);
        return (
          <section key={actor.id} className="stand" data-kind={actor.kind}>
            <h3>
              <PlaceLink place={{ kind: 'entity', id: actor.id }}>{localized(actor.name)}</PlaceLink>
            </h3>
            <ul className="positions">
              {ownFirst(held).map((position) => (
                <PositionItem key={position.id} position={position} carded={false} />
              ))}
            </ul>
          </section>
        );
      })}
      <button type="button" className="quiet-button" onClick={() => actions.copyPlaceLink(place)}>
        {words.margin.copyIssueLink}
      </button>
    </section>
  );
}
