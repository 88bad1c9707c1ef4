import type { Article } from '../../domain/article.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Fault } from '../../domain/fault.ts';
import type { Happening } from '../../domain/happening.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Naming } from '../../domain/naming.ts';
import { isSame } from '../../domain/span.ts';
import { articleEntities } from '../entities/articleEntities.ts';
import { findNames } from '../mentions/findNames.ts';
import { structurePlainText } from '../structure/structurePlainText.ts';
import { type AnnotationPart, Compilation } from './compilation.ts';
import { compilePositions } from './compilePositions.ts';
import { compileSections } from './compileSections.ts';
import { defined } from './defined.ts';
import type { EditorialAnnotation, EntityLibrary } from './editorialAnnotation.ts';
import { faultMessages } from './faultMessages.ts';
import { searchedText } from './locateExcerpt.ts';
import { placeMentions } from './placeMentions.ts';
import { warningsOf } from './warnings/warningsOf.ts';

/**
 * What compiling gives: an article, with what its editor does well to look at again, or everything that keeps
 * it from being one.
 */
export type Compiled =
  | { readonly article: Article; readonly warnings: readonly Fault[]; readonly faults?: never }
  | { readonly article?: never; readonly warnings?: never; readonly faults: readonly Fault[] };

/**
 * Turns a text, its editor's annotation and the shared entities into an article: every quoted word found in
 * the text and made a span, every name found. All faults come at once, and an article only from a faultless
 * annotation. Of what is `lacking` in part nothing is said to be missing.
 */
export function compileArticle(
  id: string,
  text: string,
  annotation: EditorialAnnotation,
  library: EntityLibrary,
  lacking: ReadonlySet<AnnotationPart> = new Set(),
): Compiled {
  const blocks = structurePlainText(text);
  if (!blocks.some((block) => block.kind === 'paragraph')) {
    return { faults: [{ path: [], ...faultMessages.noParagraph() }] };
  }
  const compilation = new Compilation(searchedText(text, blocks), annotation, library, lacking);
  compilation.checkIds(annotation.issues, 'issues');
  const sections = compileSections(compilation);
  const mentions = placeMentions(compilation);
  const positions = compilePositions(compilation);
  const namings = compileNamings(compilation, mentions);
  const events = compileEvents(compilation);
  if (compilation.faults.length > 0) return { faults: compilation.faults };
  const article = articleOf(id, compilation, { sections, mentions, positions, namings, events });
  const written = annotation.positions.map((position) => position.id);
  return { article, warnings: warningsOf(article, written) };
}

/** What was compiled of an annotation. */
type Parts = Pick<Article, 'sections' | 'mentions' | 'positions' | 'namings' | 'events'>;

function articleOf(id: string, { annotation, library, searched }: Compilation, parts: Parts): Article {
  const inEvents = parts.events.flatMap((event) => event.entities);
  const entities = articleEntities(entitiesOf(library), parts.mentions, parts.positions, inEvents);
  const { title, language, issues, description, author, source, published } = annotation;
  const { text, blocks } = searched;
  const { sections, mentions, positions, events, namings } = parts;
  return {
    id,
    title,
    language,
    ...defined({ description, author, source, published: published && defined(published) }),
    text,
    blocks,
    sections,
    mentions,
    entities,
    issues: issues.map(defined),
    positions,
    events,
    namings,
    references: referencesOf(library, [...entities, ...positions, ...events]),
    provenance: 'edited',
  };
}

function compileNamings(compilation: Compilation, mentions: readonly Mention[]): readonly Naming[] {
  const { annotation, searched } = compilation;
  return annotation.namings.flatMap((written, n) => {
    compilation.checkEntity(written.entity, ['namings', n, 'entity']);
    // Within a longer name of its entity a form does not stand by itself: «الجيش» in «الجيش الليبي».
    const own = mentions.filter((mention) => mention.entity === written.entity);
    const spans = findNames(searched.folded, [written])
      .map((match) => match.span)
      .filter((span) => own.some((mention) => isSame(mention.span, span)));
    if (spans.length === 0 && compilation.has('names', 'except', 'aliases', 'entities')) {
      compilation.report(['namings', n, 'form'], faultMessages.formUnused(written.form, written.entity));
    }
    return spans.length > 0 ? [{ ...defined(written), spans }] : [];
  });
}

function compileEvents(compilation: Compilation): readonly Happening[] {
  const { annotation } = compilation;
  compilation.checkIds(annotation.events, 'events');
  return annotation.events.map(({ quote, ...written }, e) => {
    compilation.checkEntities(written.entities, ['events', e, 'entities']);
    compilation.checkReferences(written.references, ['events', e, 'references']);
    const span = quote === undefined ? undefined : compilation.locate(quote, ['events', e, 'quote']);
    return { ...defined(written), ...(span && { span }) };
  });
}

/** The entities that all articles share. */
function entitiesOf(library: EntityLibrary): readonly Entity[] {
  return Object.entries(library.entities).map(([id, { location, ...entity }]) => ({
    id,
    ...defined(entity),
    ...(location && { location: defined(location) }),
  }));
}

function referencesOf(
  library: EntityLibrary,
  citing: readonly { readonly references?: readonly string[] }[],
): Article['references'] {
  const cited = new Set(citing.flatMap(({ references }) => references ?? []));
  return Object.entries(library.references)
    .filter(([id]) => cited.has(id))
    .map(([id, reference]) => ({ id, ...defined(reference) }));
}
