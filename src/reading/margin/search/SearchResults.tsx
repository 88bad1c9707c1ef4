import { sliceOf } from '../../../domain/span.ts';
import { PlaceLink } from '../../PlaceLink.tsx';
import { useLocalized, useReading } from '../../readingContext.ts';
import { agreedStance } from '../positions/attribution.ts';
import { SignOf } from '../positions/StanceSign.tsx';
import { Lit } from './Lit.tsx';
import { searchMargin } from './searchMargin.ts';

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
  return (
    <div className="results">
      {entities.length > 0 && (
        <section>
          <h2 className="list-heading">{words.search.names}</h2>
          <ul>
            {entities.map(({ id, kind, name, role }) => (
              <li key={id} data-kind={kind}>
                <PlaceLink place={{ kind: 'entity', id }}>
                  <b className="holder">
                    <Lit text={localized(name)} query={query} />
                  </b>
                </PlaceLink>{' '}
                <span className="role">{localized(role)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {issues.length > 0 && (
        <section>
          <h2 className="list-heading">{words.margin.tabs.issues}</h2>
          <ul>
            {issues.map(({ id, question }) => (
              <li key={id}>
                <PlaceLink place={{ kind: 'issue', id }}>
                  <Lit text={localized(question)} query={query} />
                </PlaceLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {positions.length > 0 && (
        <section>
          <h2 className="list-heading">{words.search.positions}</h2>
          <ul>
            {positions.map((position) => {
              const actor = index.entity.get(position.actor);
              return (
                <li key={position.id} data-kind={actor?.kind}>
                  <PlaceLink place={{ kind: 'position', id: position.id }}>
                    <b className="holder">{actor && <Lit text={localized(actor.name)} query={query} />}</b>
                    <SignOf position={position} />
                    <span className="stance">{agreedStance(position, index, words)}</span>
                    <span className="gist">
                      {position.gist && <Lit text={localized(position.gist)} query={query} />}
                    </span>
                    <q lang={index.article.language} dir="rtl">
                      <Lit text={sliceOf(index.article.text, position.quote)} query={query} />
                    </q>
                  </PlaceLink>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}
