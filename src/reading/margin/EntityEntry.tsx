import { memo } from 'react';
import type { Entity } from '../../domain/entity.ts';
import { formatPlace } from '../../linking/place.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import { useLocalized, useReading } from '../readingContext.ts';
import { ascriberOf, namesAscriber, ownFirst } from './attribution.ts';
import { EntityContext, EntityNames, MentionWalk } from './EntityDetails.tsx';
import { OccurrenceStrip } from './OccurrenceStrip.tsx';
import { PositionItem } from './PositionItem.tsx';

/**
 * An entity in the margin. Closed, it is an entry of the list: name, weight, role, positions; open, the same
 * element is the entity's card, with its context, names, mentions, and what others hold of it.
 */
export const EntityEntry = memo(function EntityEntry({
  entity,
  open,
  from,
}: {
  readonly entity: Entity;
  readonly open: boolean;
  /** Where the mention starts from which the reader came, for the walk along the others. */
  readonly from?: number | undefined;
}) {
  const { index, words, actions } = useReading();
  const positions = index.positionsOf.get(entity.id) ?? [];
  return (
    <section
      id={formatPlace({ kind: 'entity', id: entity.id })}
      className="entity"
      data-kind={entity.kind}
      data-open={open ? '' : undefined}
    >
      <EntityHead entity={entity} />
      <EntityContext entity={entity} />
      <EntityNames entity={entity} />
      {open && <MentionWalk key={from} entity={entity} from={from} />}
      <h4 className="label card-only">{words.card.positions}</h4>
      {positions.length > 0 ? (
        <ul className="positions">
          {ownFirst(positions).map((position) => (
            <PositionItem key={position.id} position={position} carded={open} />
          ))}
        </ul>
      ) : (
        <p className="card-only none">{words.card.noPosition}</p>
      )}
      <HeldOfIt entity={entity} />
      {open && (
        <button
          type="button"
          className="quiet-button"
          onClick={() => actions.copyPlaceLink({ kind: 'entity', id: entity.id })}
        >
          {words.card.copyLink}
        </button>
      )}
    </section>
  );
});

function EntityHead({ entity }: { readonly entity: Entity }) {
  const { index, words } = useReading();
  const localized = useLocalized();
  const count = index.mentionsOf.get(entity.id)?.length ?? 0;
  return (
    <header className="entity-head">
      <h3 id={`name-${entity.id}`} tabIndex={-1}>
        <PlaceLink place={{ kind: 'entity', id: entity.id }}>{localized(entity.name)}</PlaceLink>
      </h3>
      {count > 0 && (
        <span className="times" role="img" aria-label={words.times(count)}>
          {`×${words.number(count)}`}
        </span>
      )}
      <OccurrenceStrip entity={entity.id} />
      <p className="role">{localized(entity.role)}</p>
    </header>
  );
}

/** What others hold of the entity, each a way to the full position under its own actor. */
function HeldOfIt({ entity }: { readonly entity: Entity }) {
  const { index, language, words, actions } = useReading();
  const localized = useLocalized();
  const positions = index.positionsOn.get(entity.id) ?? [];
  if (positions.length === 0) return null;
  return (
    <div className="card-only">
      <h4 className="label">{words.card.heldOfIt}</h4>
      <ul className="held">
        {positions.map((position) => {
          const actor = index.entity.get(position.actor);
          const stance = words.position.stances[position.stance][actor?.agreement ?? 'masculine'];
          const gist = position.gist && localized(position.gist);
          const ascriber = gist && namesAscriber(gist) ? undefined : ascriberOf(position, index, language);
          return (
            <li key={position.id}>
              <PlaceLink
                place={{ kind: 'position', id: position.id }}
                onPress={() => actions.showSpan(position.quote)}
              >
                <b>
                  {`${actor ? localized(actor.name) : ''} · ${stance}`}
                  {ascriber && <span className="ascriber">{words.position.according(ascriber)}</span>}
                </b>
                {gist && ` ${gist}`}
              </PlaceLink>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
