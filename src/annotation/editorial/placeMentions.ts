import { foldText } from '../../arabic/fold.ts';
import type { Fault } from '../../domain/fault.ts';
import type { Mention } from '../../domain/mention.ts';
import { bySpan, contains, crosses, isSame, type Span, sliceOf } from '../../domain/span.ts';
import { findNames } from '../mentions/findNames.ts';
import type { Compilation } from './compilation.ts';
import type { Excerpt } from './editorialAnnotation.ts';
import { faultMessages } from './faultMessages.ts';

/**
 * How a mention came to be, the weightier last: a shared name found, a name of this article found, a place
 * the editor set.
 */
const Rank = { Shared: 0, Article: 1, Placed: 2 } as const;

type Rank = (typeof Rank)[keyof typeof Rank];

/** A mention before it is settled. */
interface NamePlace {
  readonly entity: string;
  readonly span: Span;
  readonly rank: Rank;
  readonly path: Fault['path'];
}

/**
 * Every mention of every entity: at the places the editor set, then wherever a name of the article or a
 * shared name or alias stands, but for what is excepted. Longest first: within a mention of an entity no
 * shorter one of the same entity is kept; mentions of different entities may nest, never cross. The weightier
 * rank wins over the lighter.
 */
export function placeMentions(compilation: Compilation): readonly Mention[] {
  const excepted = exceptionsOf(compilation);
  for (const entity of Object.keys(compilation.annotation.names)) {
    compilation.checkEntity(entity, ['names', entity]);
  }
  const candidates = [...placedNames(compilation), ...foundNames(compilation)]
    .filter(({ entity, span, rank }) => rank === Rank.Placed || !excepted.some((test) => test(entity, span)))
    .sort(byWeight);
  const kept: NamePlace[] = [];
  for (const candidate of candidates) {
    if (admits(compilation, kept, candidate)) kept.push(candidate);
  }
  return kept
    .sort((a, b) => bySpan(a.span, b.span))
    .map(({ entity, span, rank }) => ({
      entity,
      span,
      provenance: rank === Rank.Shared ? 'automatic' : 'edited',
    }));
}

/** Places first, then longer before shorter, then what was written for this article. */
function byWeight(a: NamePlace, b: NamePlace): number {
  const placed = Number(b.rank === Rank.Placed) - Number(a.rank === Rank.Placed);
  return placed || length(b) - length(a) || b.rank - a.rank || bySpan(a.span, b.span);
}

/** Whether `candidate` may stand beside what is kept; reports what only the editor can settle. */
function admits(compilation: Compilation, kept: readonly NamePlace[], candidate: NamePlace): boolean {
  const { span, entity, rank } = candidate;
  for (const other of kept) {
    if (other.entity === entity && contains(other.span, span)) return false;
    const same = isSame(other.span, span);
    if (!same && !crosses(other.span, span)) continue;
    if (!compilation.has('names', 'except', 'aliases', 'entities')) return false;
    const words = sliceOf(compilation.searched.text, span);
    if (same && other.rank === rank) {
      compilation.report(candidate.path, faultMessages.contested(words, other.entity, entity));
    } else if (rank === Rank.Placed) {
      const first = sliceOf(compilation.searched.text, other.span);
      compilation.report(candidate.path, faultMessages.crossing(first, words));
    }
    return false;
  }
  return true;
}

/** The places that the editor set: the names written with `in` or `within`. */
function placedNames(compilation: Compilation): readonly NamePlace[] {
  return writtenNames(compilation).flatMap(({ entity, name, path }) => {
    const span = isPlaced(name) ? compilation.locate(name, path) : undefined;
    return span ? [{ entity, span, rank: Rank.Placed, path }] : [];
  });
}

/**
 * Wherever a bare name written for this article stands, or one of the names and aliases that all articles
 * share.
 */
function foundNames(compilation: Compilation): readonly NamePlace[] {
  const { library, searched } = compilation;
  const bare = writtenNames(compilation).flatMap(({ entity, name, path }) =>
    isPlaced(name) ? [] : [{ entity, form: wordsOf(name), rank: Rank.Article, path }],
  );
  const shared = Object.entries(library.entities).flatMap(([entity, { name, aliases }]) =>
    [name.ar, ...aliases].map((form) => ({ entity, form, rank: Rank.Shared, path: ['names', entity] })),
  );
  const found = findNames(searched.folded, [...bare, ...shared]);
  const standing = new Set(found.map(({ entity, form }) => `${entity} ${foldText(form)}`));
  for (const { entity, form, path } of bare) {
    if (standing.has(`${entity} ${foldText(form)}`)) continue;
    compilation.report(path, faultMessages.nameUnused(form, entity, searched));
  }
  return found;
}

/** The names of the annotation, each with its place in it. */
function writtenNames({ annotation }: Compilation) {
  return Object.entries(annotation.names).flatMap(([entity, names]) =>
    names.map((name, n) => ({ entity, name, path: ['names', entity, n] })),
  );
}

/** The editor's exceptions, each as a test: is this match one of those that are no mention? */
function exceptionsOf(compilation: Compilation): readonly ((entity: string, span: Span) => boolean)[] {
  return compilation.annotation.except.flatMap((written, n) => {
    const { text, within, in: block, entity } = written;
    if (entity !== undefined) compilation.checkEntity(entity, ['except', n, 'entity']);
    const place: Excerpt = {
      text,
      ...(within !== undefined && { within }),
      ...(block !== undefined && { in: block }),
    };
    const area = compilation.locate(place, ['except', n]);
    if (!area) return [];
    return [(of: string, span: Span) => contains(area, span) && (entity === undefined || entity === of)];
  });
}

function isPlaced(name: Excerpt): boolean {
  return typeof name !== 'string' && (name.in !== undefined || name.within !== undefined);
}

function wordsOf(name: Excerpt): string {
  return typeof name === 'string' ? name : name.text;
}

function length({ span }: NamePlace): number {
  return span.end - span.start;
}
