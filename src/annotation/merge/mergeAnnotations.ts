import type { Article } from '../../domain/article.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Position } from '../../domain/position.ts';
import { bySpan, contains, crosses, overlaps, type Span } from '../../domain/span.ts';
import { articleEntities } from '../entities/articleEntities.ts';

/**
 * A machine's finding that a person has struck out: it does not come back, whatever engine finds it again.
 */
export interface Rejection {
  readonly kind: 'mention' | 'position';
  /** The words of the mention, or the quote of the position. */
  readonly span: Span;
  /** Only the finding about this entity (the mentioned, the actor); any, where absent. */
  readonly entity?: string;
}

/** What a person said of a text: an article annotated in whole or in part, and what they struck out. */
export interface EditorsAnnotation {
  readonly article: Article;
  readonly rejections?: readonly Rejection[];
}

/**
 * The two annotations of one text as one. Where both speak of the same words the editor's stands: their
 * mentions, positions, sections, issues, names and notes. The machine adds what they left open and nothing
 * they struck out. Everything keeps its own provenance, so that merging with the findings of a later engine
 * keeps every correction.
 *
 * Nothing calls it yet: a reader's own texts will need it, which the machine annotates and the reader
 * corrects.
 * @throws RangeError if the texts differ: spans over one would mean nothing over the other.
 */
export function mergeAnnotations(
  { article: editor, rejections = [] }: EditorsAnnotation,
  machine: Article,
): Article {
  if (editor.text !== machine.text)
    throw new RangeError(`two texts cannot be merged: ${editor.id} and ${machine.id}`);
  const own = {
    mentions: editor.mentions.filter(({ provenance }) => provenance === 'edited'),
    positions: editor.positions.filter(({ provenance }) => provenance === 'edited'),
  };
  const mentions = mergedMentions(own.mentions, machine.mentions, rejections);
  const positions = mergedPositions(own.positions, machine.positions, rejections);
  const sections = editor.sections.length > 0 ? editor.sections : machine.sections;
  const issues = byId(editor.issues, machine.issues);
  const entities = byId(editor.entities, machine.entities);
  return {
    ...machine,
    ...editor,
    sections,
    mentions,
    positions: positions.map((position) => withIssueOf(position, issues)),
    issues: issues.filter(({ id }) => own.positions.length === 0 || isUsed(id, editor, positions)),
    entities: articleEntities(entities, mentions, positions),
    events: editor.events.length > 0 ? editor.events : machine.events,
    references: byId(editor.references, machine.references),
  };
}

/**
 * The machine's mentions give way to an edited one of the same words or crossing it; within another entity's
 * they stand.
 */
function mergedMentions(
  edited: readonly Mention[],
  automatic: readonly Mention[],
  rejections: readonly Rejection[],
): readonly Mention[] {
  const near = indexed(edited, (mention) => mention.span);
  const struck = indexed(
    rejections.filter(({ kind }) => kind === 'mention'),
    (rejection) => rejection.span,
  );
  const added = automatic.filter(
    (mention) =>
      !near(mention.span).some((other) => clash(other, mention)) &&
      !struck(mention.span).some((rejection) => strikes(rejection, mention.span, mention.entity)),
  );
  return [...edited, ...added].sort((a, b) => bySpan(a.span, b.span));
}

function clash(edited: Mention, automatic: Mention): boolean {
  if (crosses(edited.span, automatic.span)) return true;
  const same = contains(edited.span, automatic.span) && contains(automatic.span, edited.span);
  return same || edited.entity === automatic.entity;
}

/**
 * The machine's positions give way to an edited one by the same verb or of the same actor in overlapping
 * words.
 */
function mergedPositions(
  edited: readonly Position[],
  automatic: readonly Position[],
  rejections: readonly Rejection[],
): readonly Position[] {
  const near = indexed(edited, (position) => position.quote);
  const struck = indexed(
    rejections.filter(({ kind }) => kind === 'position'),
    (rejection) => rejection.span,
  );
  const added = automatic.filter(
    (position) =>
      !near(position.quote).some((other) => other.actor === position.actor || sameCue(other, position)) &&
      !struck(position.quote).some((rejection) => strikes(rejection, position.quote, position.actor)),
  );
  const ids = new Set(edited.map(({ id }) => id));
  const renamed = added.map((position) =>
    ids.has(position.id) ? { ...position, id: `${position.id}-automatic` } : position,
  );
  return [...edited, ...renamed].sort((a, b) => bySpan(a.quote, b.quote));
}

function sameCue(a: Position, b: Position): boolean {
  return a.cue !== undefined && b.cue !== undefined && overlaps(a.cue, b.cue);
}

function strikes(rejection: Rejection, span: Span, entity: string): boolean {
  if (rejection.entity !== undefined && rejection.entity !== entity) return false;
  return contains(rejection.span, span) || contains(span, rejection.span);
}

/** A position of the machine on an issue that the merged article lacks is on its target alone. */
function withIssueOf(position: Position, issues: Article['issues']): Position {
  if (position.issue === undefined || issues.some(({ id }) => id === position.issue)) return position;
  const { issue: _, ...rest } = position;
  return rest;
}

function isUsed(id: string, editor: Article, positions: readonly Position[]): boolean {
  return editor.issues.some((issue) => issue.id === id) || positions.some(({ issue }) => issue === id);
}

/** Both lists, an entry of the first standing for one of the second with its id. */
function byId<T extends { readonly id: string }>(first: readonly T[], second: readonly T[]): readonly T[] {
  const ids = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !ids.has(id))];
}

/** A way to ask which things overlap a span, by buckets of the text: near constant for each question. */
function indexed<T>(things: readonly T[], spanOf: (thing: T) => Span): (span: Span) => readonly T[] {
  const size = 256;
  const buckets = new Map<number, T[]>();
  for (const thing of things) {
    const { start, end } = spanOf(thing);
    for (let bucket = Math.floor(start / size); bucket <= Math.floor((end - 1) / size); bucket++) {
      const list = buckets.get(bucket) ?? [];
      list.push(thing);
      buckets.set(bucket, list);
    }
  }
  return (span) => {
    const found = new Set<T>();
    for (let bucket = Math.floor(span.start / size); bucket <= Math.floor((span.end - 1) / size); bucket++) {
      for (const thing of buckets.get(bucket) ?? []) if (overlaps(spanOf(thing), span)) found.add(thing);
    }
    return [...found];
  };
}
