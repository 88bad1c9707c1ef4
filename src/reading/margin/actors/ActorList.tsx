import { Fragment, memo } from 'react';
import { ENTITY_KINDS, type Entity } from '../../../domain/entity.ts';
import { PlaceLink } from '../../PlaceLink.tsx';
import { useLocalized, useReading } from '../../readingContext.ts';
import { Legend } from '../positions/StanceSign.tsx';
import { EntityEntry } from './EntityEntry.tsx';
import { holdersOf } from './holdersOf.ts';

/**
 * Who is in the text: first those who hold something, heaviest first; then the article's own voice, which is
 * no unnamed source; then everybody and everything else, in lines of names by kind. A card opens in its
 * place.
 */
export function ActorList({
  chosen,
  from,
}: {
  readonly chosen: string | undefined;
  readonly from: number | undefined;
}) {
  const { index, words } = useReading();
  const { holders, voice, others } = holdersOf(index);
  const entry = (entity: Entity) => (
    <EntityEntry
      key={entity.id}
      entity={entity}
      open={entity.id === chosen}
      from={entity.id === chosen ? from : undefined}
    />
  );
  return (
    <div className="actors">
      <Legend />
      {holders.map(entry)}
      {voice && (
        <div className="own-voice">
          <h2 className="list-heading">{words.margin.ownVoice}</h2>
          {entry(voice)}
        </div>
      )}
      <OtherNames others={others} />
      {others.map(entry)}
    </div>
  );
}

/** All other names of the text, run in, kind by kind. */
const OtherNames = memo(function OtherNames({ others }: { readonly others: readonly Entity[] }) {
  const { words } = useReading();
  const localized = useLocalized();
  if (others.length === 0) return null;
  return (
    <section className="other-names">
      <h2 className="list-heading">{words.margin.others}</h2>
      <p>
        {ENTITY_KINDS.map((kind) => {
          const named = others.filter((entity) => entity.kind === kind);
          if (named.length === 0) return null;
          return (
            <span key={kind} data-kind={kind}>
              <b>{`${words.kinds[kind]}: `}</b>
              {named.map(({ id, name }, n) => (
                <Fragment key={id}>
                  {n > 0 && words.comma}
                  <PlaceLink place={{ kind: 'entity', id }}>{localized(name)}</PlaceLink>
                </Fragment>
              ))}
              {'. '}
            </span>
          );
        })}
      </p>
    </section>
  );
});
