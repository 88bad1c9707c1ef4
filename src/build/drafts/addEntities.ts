import { isMap, parseDocument } from 'yaml';
import type { EntityLibrary } from '../../annotation/editorial/editorialAnnotation.ts';
import type { Article } from '../../domain/article.ts';
import type { Draft } from './draftOf.ts';

/**
 * The text of an `entities.yaml`, with the entities added that a draft needs and that it lacks: the draft's
 * own and, where it is not the shared library itself, those of the shared library that the article mentions,
 * with their references. What is already there is kept, comments included.
 * @throws Error if `source` is not well-formed YAML.
 */
export function addEntities(source: string, article: Article, draft: Draft, library: EntityLibrary): string {
  const document = parseDocument(source.trim() === '' ? 'references: {}\nentities: {}\n' : source);
  if (document.errors.length > 0) throw new Error(`entities.yaml: ${document.errors[0]?.message}`);
  const shared = article.entities.flatMap(({ id }) => {
    const entity = library.entities[id];
    return entity ? ([[id, entity]] as const) : [];
  });
  const needed = [...shared, ...Object.entries(draft.entities)];
  for (const [id, entity] of needed) {
    if (!document.hasIn(['entities', id])) document.setIn(['entities', id], plain(document, entity));
    for (const reference of entity.references) {
      const known = library.references[reference];
      if (known && !document.hasIn(['references', reference]))
        document.setIn(['references', reference], plain(document, known));
    }
  }
  for (const key of ['references', 'entities']) {
    const node = document.get(key);
    if (isMap(node)) node.flow = false;
  }
  return document.toString({ lineWidth: 0 });
}

function plain(document: ReturnType<typeof parseDocument>, value: unknown) {
  return document.createNode(JSON.parse(JSON.stringify(value)));
}
