import { compileArticle } from '../../annotation/editorial/compileArticle.ts';
import type {
  EditorialAnnotation,
  EntityLibrary,
  Excerpt,
} from '../../annotation/editorial/editorialAnnotation.ts';
import { findNames } from '../../annotation/mentions/findNames.ts';
import { type Folded, fold } from '../../arabic/fold.ts';
import type { Article } from '../../domain/article.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Fault } from '../../domain/fault.ts';
import { sliceOf } from '../../domain/span.ts';
import { excerptOf } from './excerptOf.ts';

/**
 * What an editor gets to correct: the annotation of one article, and the entities that the shared library
 * lacks.
 */
export interface Draft {
  readonly annotation: EditorialAnnotation;
  readonly entities: EntityLibrary['entities'];
}

/** At most so often is a draft compiled to find what does not hold. */
const ROUNDS = 12;

/**
 * An article of the machine as an editor's annotation, valid as it stands: what the compiler does not accept
 * (words that cannot be told apart from their likes) is left out, so that the editor begins without a fault.
 */
export function draftOf(article: Article, library: EntityLibrary): Draft {
  const lacking = article.entities.filter((entity) => !(entity.id in library.entities));
  const entities = Object.fromEntries(lacking.map((entity) => [entity.id, written(entity, article.id)]));
  const whole = { references: library.references, entities: { ...library.entities, ...entities } };
  let annotation = annotationOf(article);
  for (let round = 0; round < ROUNDS; round++) {
    const { faults } = compileArticle(article.id, article.text, annotation, whole);
    if (!faults) break;
    annotation = without(annotation, faults, round === ROUNDS - 2);
  }
  return { annotation, entities };
}

/**
 * Names of matters, groups and voices are too general to be looked for in other articles: they carry their
 * article's id.
 */
function written(entity: Entity, article: string): EntityLibrary['entities'][string] {
  const { id: _, kind, name, agreement, role, aliases, references } = entity;
  const general = kind === 'event' || kind === 'group' || kind === 'source';
  const named = general ? { ar: `${name.ar} (${article})`, en: `${name.en} (${article})` } : name;
  return {
    kind,
    name: named,
    agreement,
    role,
    note: undefined,
    asOf: undefined,
    aliases: general ? [] : [...aliases],
    references: [...references],
    capital: undefined,
    wikidata: undefined,
    location: undefined,
  };
}

function annotationOf(article: Article): EditorialAnnotation {
  const folded = fold(article.text);
  return {
    language: article.language,
    title: article.title,
    description: undefined,
    author: undefined,
    source: undefined,
    published: undefined,
    names: namesOf(article, folded),
    except: [],
    sections: article.sections.map((section) => ({
      ...section,
      blocks: [...section.blocks],
      summary: summaryOf(section),
    })),
    issues: [...article.issues],
    positions: article.positions.map((position) => ({
      id: position.id,
      actor: position.actor,
      issue: position.issue,
      target: position.target,
      stance: position.stance,
      manner: position.manner,
      quote: excerptOf(article.text, folded.text, article.blocks, position.quote),
      in: undefined,
      cue: position.cue && excerptOf(article.text, folded.text, article.blocks, position.cue),
      attribution: [...position.attribution],
      gist: undefined,
      note: undefined,
      references: [],
      provenance: 'automatic',
    })),
    namings: [],
    events: [],
  };
}

/** A section of a heading alone is summed up by it. */
function summaryOf({
  title,
  blocks,
  summary,
}: Article['sections'][number]): EditorialAnnotation['sections'][number]['summary'] {
  const sentences = summary.map(({ text, basis }) => ({ ...text, basis: [...basis] }));
  return sentences.length > 0 ? sentences : [{ ...title, basis: blocks.slice(0, 1) }];
}

/** A form that means one entity wherever it stands is written bare; another with its place. */
function namesOf(article: Article, folded: Folded): Record<string, Excerpt[]> {
  const forms = new Map<string, Article['mentions'][number][]>();
  for (const mention of article.mentions) {
    const form = sliceOf(article.text, mention.span);
    forms.set(form, [...(forms.get(form) ?? []), mention]);
  }
  const names: Record<string, Excerpt[]> = {};
  for (const [form, mentions] of forms) {
    const owners = new Set(mentions.map(({ entity }) => entity));
    const [entity = ''] = owners;
    const places = findNames(folded, [{ entity, form }]).length;
    const excerpts: [string, Excerpt][] =
      owners.size === 1 && places === mentions.length
        ? [[entity, form]]
        : mentions.map((mention) => [
            mention.entity,
            excerptOf(article.text, folded.text, article.blocks, mention.span),
          ]);
    for (const [owner, excerpt] of excerpts) names[owner] = [...(names[owner] ?? []), excerpt];
  }
  return names;
}

/**
 * The annotation without what its faults point at. `all` leaves out every name and position that is left,
 * when single ones did not help.
 */
function without(
  annotation: EditorialAnnotation,
  faults: readonly Fault[],
  all: boolean,
): EditorialAnnotation {
  const at = (list: string, n: number | string) =>
    faults.some(({ path }) => path[0] === list && path[1] === n);
  const isNamed = (entity: string, n: number) =>
    faults.some(
      ({ path }) => path[0] === 'names' && path[1] === entity && (path[2] === undefined || path[2] === n),
    );
  const names = Object.entries(annotation.names).map(
    ([entity, excerpts]) => [entity, excerpts.filter((_, n) => !isNamed(entity, n))] as const,
  );
  return {
    ...annotation,
    names: all ? {} : Object.fromEntries(names.filter(([, excerpts]) => excerpts.length > 0)),
    positions: all ? [] : annotation.positions.filter((_, n) => !at('positions', n)),
  };
}
