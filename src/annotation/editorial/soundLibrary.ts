import * as v from 'valibot';
import type { AnnotationPart } from './compilation.ts';
import { EntityLibrary } from './editorialAnnotation.ts';
import { isMapping } from './isMapping.ts';

/** The shared entities and references that are known, and what is lacking of them. */
export interface SoundLibrary {
  readonly library: EntityLibrary;
  readonly lacking: ReadonlySet<AnnotationPart>;
}

const WORDS = { ar: '–', en: '–' };
const ENTITY: EntityLibrary['entities'][string] = {
  kind: 'person',
  name: WORDS,
  role: WORDS,
  aliases: [],
  references: [],
};

/**
 * What is sound of what was written as a library, whatever it is. Of a faulty entry the id is known, but no
 * name.
 */
export function soundLibrary(source: unknown): SoundLibrary {
  const { success, output } = v.safeParse(EntityLibrary, source);
  if (success) return { library: output, lacking: new Set() };
  const { entities, references = {} } = isMapping(source) ? source : {};
  const lacking = new Set<AnnotationPart>(['aliases']);
  if (!isMapping(entities)) lacking.add('entities');
  if (!isMapping(source) || !isMapping(references)) lacking.add('references');
  const { entries } = EntityLibrary;
  const library = {
    entities: known(entries.entities.value, entities, ENTITY),
    references: known(entries.references.wrapped.value, references, { publisher: '–' }),
  };
  return { library, lacking };
}

/** The entries of a mapping, with `standIn` for the faulty ones. */
function known<S extends v.GenericSchema>(
  schema: S,
  source: unknown,
  standIn: v.InferOutput<S>,
): Record<string, v.InferOutput<S>> {
  return Object.fromEntries(
    Object.entries(isMapping(source) ? source : {}).map(([id, entry]) => {
      const { success, output } = v.safeParse(schema, entry);
      return [id, success ? output : standIn];
    }),
  );
}
