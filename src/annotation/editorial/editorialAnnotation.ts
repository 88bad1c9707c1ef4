import * as v from 'valibot';
import { AGREEMENTS, ENTITY_KINDS } from '../../domain/entity.ts';
import { MANNERS, STANCES } from '../../domain/position.ts';

// The message of a pattern is an example of it, for the editor to see.
const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'tripoli-2019'));
const localized = v.strictObject({ ar: words, en: words });
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, '2019-04-21'));
const isoDates = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/, '2019-04-14/2019-04-16'),
);
const ids = v.optional(v.array(v.string()), []);

/**
 * Words of the text, found by folding. `in` names the block to look in; `within` is a longer stretch that
 * occurs once and holds them. A bare string means the words wherever they are unique.
 */
export const Excerpt = v.union([
  words,
  v.strictObject({ text: words, in: v.optional(words), within: v.optional(words) }),
]);

/** One entry of each list of an annotation. */
export const AnnotationEntries = {
  except: v.strictObject({
    text: words,
    within: v.optional(words),
    in: v.optional(words),
    entity: v.optional(v.string()),
    why: words,
  }),
  sections: v.strictObject({
    id,
    title: localized,
    origin: v.optional(v.picklist(['source', 'editorial']), 'editorial'),
    blocks: v.pipe(v.array(words), v.nonEmpty()),
    summary: v.pipe(
      v.array(v.strictObject({ ar: words, en: words, basis: v.pipe(v.array(words), v.nonEmpty()) })),
      v.nonEmpty(),
    ),
  }),
  issues: v.strictObject({ id, question: localized, verdict: v.optional(localized) }),
  positions: v.strictObject({
    id,
    actor: v.string(),
    issue: v.optional(v.string()),
    target: v.optional(v.string()),
    stance: v.picklist(STANCES),
    manner: v.picklist(MANNERS),
    quote: Excerpt,
    in: v.optional(words),
    cue: v.optional(Excerpt),
    attribution: v.pipe(v.array(v.string()), v.nonEmpty()),
    // An editor's position has one; what the machine drafted and nobody has corrected is marked and lacks
    // it.
    gist: v.optional(localized),
    note: v.optional(localized),
    references: ids,
    provenance: v.optional(v.picklist(['edited', 'automatic']), 'edited'),
  }),
  namings: v.strictObject({ entity: v.string(), form: words, note: v.optional(localized) }),
  events: v.strictObject({
    id,
    date: v.optional(isoDates),
    precision: v.picklist(['day', 'range', 'inferred', 'undated']),
    told: v.picklist(['told', 'alluded', 'background', 'after']),
    label: localized,
    quote: v.optional(Excerpt),
    entities: ids,
    references: ids,
    note: v.optional(localized),
  }),
};

/** The editor's annotation of one article, as written in `seeds/ID.yaml`. */
export const EditorialAnnotation = v.strictObject({
  language: v.optional(words, 'ar'),
  title: v.strictObject({ ar: words, en: words, origin: v.picklist(['source', 'editorial']) }),
  description: v.optional(localized),
  author: v.optional(localized),
  source: v.optional(localized),
  published: v.optional(
    v.strictObject({ date: isoDate, basis: v.picklist(['stated', 'inferred']), note: v.optional(localized) }),
  ),
  names: v.optional(v.record(v.string(), v.array(Excerpt)), {}),
  except: v.optional(v.array(AnnotationEntries.except), []),
  sections: v.pipe(v.array(AnnotationEntries.sections), v.nonEmpty()),
  issues: v.optional(v.array(AnnotationEntries.issues), []),
  positions: v.optional(v.array(AnnotationEntries.positions), []),
  namings: v.optional(v.array(AnnotationEntries.namings), []),
  events: v.optional(v.array(AnnotationEntries.events), []),
});

export type EditorialAnnotation = v.InferOutput<typeof EditorialAnnotation>;
export type Excerpt = v.InferOutput<typeof Excerpt>;

/** The entities and references that all articles share, as written in `seeds/entities.yaml`. */
export const EntityLibrary = v.strictObject({
  references: v.optional(
    v.record(
      v.string(),
      v.strictObject({
        publisher: words,
        title: v.optional(words),
        url: v.optional(v.pipe(v.string(), v.url())),
        date: v.optional(isoDate),
      }),
    ),
    {},
  ),
  entities: v.record(
    id,
    v.strictObject({
      kind: v.picklist(ENTITY_KINDS),
      name: localized,
      agreement: v.optional(v.picklist(AGREEMENTS)),
      role: localized,
      note: v.optional(localized),
      asOf: v.optional(isoDate),
      aliases: v.optional(v.array(words), []),
      references: ids,
      capital: v.optional(localized),
      wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/, 'Q22686'))),
      location: v.optional(
        v.strictObject({
          latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
          longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
          approximate: v.optional(v.boolean()),
        }),
      ),
    }),
  ),
});

export type EntityLibrary = v.InferOutput<typeof EntityLibrary>;
