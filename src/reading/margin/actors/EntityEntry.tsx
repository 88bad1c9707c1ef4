import { memo } from 'react';
import { canSpeak, type Entity } from '../../../domain/entity.ts';
import { formatPlace } from '../../../linking/place.ts';
import { PlaceLink } from '../../PlaceLink.tsx';
import { useLocalized, useReading } from '../../readingContext.ts';
import { ownFirst } from '../positions/attribution.ts';
import { PositionEntry } from '../positions/PositionEntry.tsx';
import { PositionLine } from '../positions/PositionLine.tsx';
import { positionEntries } from '../positions/positionEntries.ts';
import { Sentence } from '../positions/Sentence.tsx';
import { Tally } from '../positions/StanceSign.tsx';
import { standingOf } from '../positions/standing.ts';
import { EntityContext, EntityNames, MentionWalk } from './EntityDetails.tsx';
import { OccurrenceStrip } from './OccurrenceStrip.tsx';

/**
 * An entity in the margin. Closed, it is a line of the list: name, role, where it occurs, how many positions,
 * and the first sentence of what it holds. Open, the same element is the entity's card, in the order of need:
 * what it holds, what others hold of it, how the text names it, where it occurs, and what is known of it from
 * outside. Who holds nothing is no line of the list, and shows as a card alone.
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
      data-holds={positions.length > 0 ? '' : undefined}
      data-open={open ? '' : undefined}
    >
      <EntityHead entity={entity} />
      <FirstSentence entity={entity} />
      <div className="card-only">
        {positions.length > 0 ? (
          <>
            <h4 className="label">{words.card.positions}</h4>
            {positions.every((position) => standingOf(position) !== 'own') && canSpeak(entity) && (
              <p className="none">{words.card.nothingOwn}</p>
            )}
            <ul className="positions">
              {positionEntries(positions).map((group) => (
                <PositionEntry key={group[0].id} group={group} anchored />
              ))}
            </ul>
          </>
        ) : (
          canSpeak(entity) && <p className="none">{words.card.noPosition}</p>
        )}
        <HeldOfIt entity={entity} />
        <EntityNames entity={entity} />
        {open && <MentionWalk key={from} entity={entity} from={from} />}
        <EntityContext entity={entity} />
        {open && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => actions.copyPlaceLink({ kind: 'entity', id: entity.id })}
          >
            {words.card.copyLink}
          </button>
        )}
      </div>
    </section>
  );
});

function EntityHead({ entity }: { readonly entity: Entity }) {
  const { index } = useReading();
  const localized = useLocalized();
  return (
    <header className="entity-head">
      <h3 id={`name-${entity.id}`} tabIndex={-1}>
        <PlaceLink place={{ kind: 'entity', id: entity.id }}>{localized(entity.name)}</PlaceLink>
      </h3>
      <Tally positions={index.positionsOf.get(entity.id) ?? []} />
      <OccurrenceStrip entity={entity.id} />
      <p className="role">{localized(entity.role)}</p>
    </header>
  );
}

/** What the entity holds, in its first sentence; its own words before what others ascribe to it. */
function FirstSentence({ entity }: { readonly entity: Entity }) {
  const { index } = useReading();
  const [first] = ownFirst(index.positionsOf.get(entity.id) ?? []);
  if (!first) return null;
  return (
    <p className="first-sentence list-only">
      <Sentence position={first} quoted />
    </p>
  );
}

/** What others hold of the entity, each a way to the full position under its own actor. */
function HeldOfIt({ entity }: { readonly entity: Entity }) {
  const { index, words, actions } = useReading();
  const positions = index.positionsOn.get(entity.id) ?? [];
  if (positions.length === 0) return null;
  return (
    <>
      <h4 className="label">{words.card.heldOfIt}</h4>
      <ul className="held">
        {positions.map((position) => (
          <PositionLine
            key={position.id}
            position={position}
            onPress={() => actions.showSpan(position.quote)}
          />
        ))}
      </ul>
    </>
  );
}
