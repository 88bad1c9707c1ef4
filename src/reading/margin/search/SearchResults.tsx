import type { Entity } from '../../../domain/entity.ts';
import { sliceOf } from '../../../domain/span.ts';
import { PlaceLink } from '../../PlaceLink.tsx';
import { useLocalized, useReading } from '../../readingContext.ts';
import { PositionLine } from '../positions/PositionLine.tsx';
import { Lit } from './Lit.tsx';
import { hitsIn, searchMargin } from './searchMargin.ts';

/** What the margin holds that the reader asks for: names, issues and positions, with what was found lit. */
export function SearchResults({ query }: { readonly query: string }) {
  const { index, language, words } = useReading();
  const localized = useLocalized();
  const { entities, issues, positions } = searchMargin(index, query, language);
  if (entities.length + issues.length + positions.length === 0) {
    return (
      <p className="none" role="status">
        {words.margin.none}
      </p>
    );
  }
  const lit = (text: string) => <Lit text={text} query={query} />;
  return (
    <div className="results">
      {entities.length > 0 && (
        <section>
          <h2 className="list-heading">{words.search.names}</h2>
          <ul>
            {entities.map(({ entity, name }) => (
              <FoundName key={entity.id} entity={entity} name={name} query={query} />
            ))}
          </ul>
        </section>
      )}
      {issues.length > 0 && (
        <section>
          <h2 className="list-heading">{words.margin.tabs.issues}</h2>
          <ul>
            {issues.map(({ id, question, verdict }) => (
              <li key={id}>
                <PlaceLink place={{ kind: 'issue', id }}>{lit(localized(question))}</PlaceLink>
                {verdict && <p className="verdict">{lit(localized(verdict))}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {positions.length > 0 && (
        <section>
          <h2 className="list-heading">{words.search.positions}</h2>
          <ul>
            {positions.map((position) => (
              <PositionLine key={position.id} position={position} lit={lit}>
                <q lang={index.article.language} dir="rtl">
                  {lit(sliceOf(index.article.text, position.quote))}
                </q>
              </PositionLine>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/**
 * A name that answers: the entity, and the other name of it that was sought where that is not the one shown.
 */
function FoundName({
  entity: { id, kind, name: own, role },
  name,
  query,
}: {
  readonly entity: Entity;
  readonly name: string;
  readonly query: string;
}) {
  const localized = useLocalized();
  const shown = localized(own);
  return (
    <li data-kind={kind}>
      <PlaceLink place={{ kind: 'entity', id }}>
        <b className="holder">
          <Lit text={shown} query={query} />
        </b>
        {hitsIn(shown, query).length === 0 && (
          <bdi>
            <Lit text={`(${name})`} query={query} />
          </bdi>
        )}
      </PlaceLink>{' '}
      <span className="role">{localized(role)}</span>
    </li>
  );
}
