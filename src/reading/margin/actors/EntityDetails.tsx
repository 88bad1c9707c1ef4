import type { Entity } from '../../../domain/entity.ts';
import { useLocalized, useReading } from '../../readingContext.ts';
import { ReferenceList } from '../positions/ReferenceList.tsx';
import { nameForms } from './nameForms.ts';
import { useMentionWalk } from './useMentionWalk.ts';

/** What is known of the entity from outside the text, dated, with its sources. */
export function EntityContext({ entity }: { readonly entity: Entity }) {
  const { words } = useReading();
  const localized = useLocalized();
  if (!entity.note) return null;
  return (
    <div className="context">
      <h4 className="label">
        {[words.card.context, entity.asOf && words.card.asOf(words.date(entity.asOf))]
          .filter(Boolean)
          .join(' · ')}
      </h4>
      <p>{localized(entity.note)}</p>
      {entity.references.length > 0 && (
        <p className="sources">
          {`${words.card.sources}: `}
          <ReferenceList ids={entity.references} />
        </p>
      )}
    </div>
  );
}

/**
 * The names the text uses for the entity, most used first, and what the choice of a name says where it takes
 * a side.
 */
export function EntityNames({ entity }: { readonly entity: Entity }) {
  const { index, words } = useReading();
  const localized = useLocalized();
  const { text, namings, language } = index.article;
  const spans = (index.mentionsOf.get(entity.id) ?? []).map((mention) => mention.span);
  const forms = nameForms(text, spans, entity);
  if (forms.length === 0) return null;
  const noted = namings.filter((naming) => naming.entity === entity.id && naming.note);
  return (
    <div className="names">
      <h4 className="label">{words.card.names}</h4>
      <ul className="forms">
        {forms.map(({ form, count }) => (
          <li key={form}>
            <bdi lang={language}>{form}</bdi>
            {` ×${words.number(count)}`}
          </li>
        ))}
      </ul>
      {noted.map(
        ({ form, note }) =>
          note && (
            <p key={form} className="naming-note">
              <q lang={language}>{form}</q>
              {`: ${localized(note)}`}
            </p>
          ),
      )}
    </div>
  );
}

/** Steps through the places where the text names the entity. */
export function MentionWalk({
  entity,
  from,
}: {
  readonly entity: Entity;
  readonly from: number | undefined;
}) {
  const { index, words } = useReading();
  const mentions = index.mentionsOf.get(entity.id) ?? [];
  const { at, step } = useMentionWalk(mentions, from);
  if (mentions.length === 0) return <p className="none">{words.card.noMention}</p>;
  return (
    <div className="walk">
      <h4 className="label">{words.card.mentions}</h4>
      <button type="button" className="quiet-button" onClick={() => step(-1)}>
        {words.card.previous}
      </button>
      <output>
        {at === undefined ? words.times(mentions.length) : words.card.mention(at + 1, mentions.length)}
      </output>
      <button type="button" className="quiet-button" onClick={() => step(1)}>
        {words.card.next}
      </button>
    </div>
  );
}
