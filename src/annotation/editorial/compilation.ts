import type { Block } from '../../domain/block.ts';
import type { Fault } from '../../domain/fault.ts';
import type { Span } from '../../domain/span.ts';
import type { EditorialAnnotation, EntityLibrary, Excerpt } from './editorialAnnotation.ts';
import { faultMessages, type Message } from './faultMessages.ts';
import { locateExcerpt, type SearchedText } from './locateExcerpt.ts';

type Path = Fault['path'];

/**
 * What of an annotation or of the shared entities may be lacking in part, since it was written in no form
 * that can be read; `aliases` are all the names that entities share.
 */
export type AnnotationPart =
  | 'sections'
  | 'issues'
  | 'names'
  | 'except'
  | 'aliases'
  | 'entities'
  | 'references';

/**
 * One compilation under way: what is compiled, and the checks that every part of it shares. Faults gather;
 * nothing throws.
 */
export class Compilation {
  readonly faults: Fault[] = [];
  readonly searched: SearchedText;
  readonly annotation: EditorialAnnotation;
  readonly library: EntityLibrary;
  private readonly lacking: ReadonlySet<AnnotationPart>;

  constructor(
    searched: SearchedText,
    annotation: EditorialAnnotation,
    library: EntityLibrary,
    lacking: ReadonlySet<AnnotationPart> = new Set(),
  ) {
    this.searched = searched;
    this.annotation = annotation;
    this.library = library;
    this.lacking = lacking;
  }

  /** Notes a fault at `path` of the annotation. */
  report(path: Path, { message, hint }: Message): void {
    this.faults.push({ path, message, ...(hint && { hint }) });
  }

  /** Whether all of `parts` is there, so that what is not found in them is a fault of whoever names it. */
  has(...parts: readonly AnnotationPart[]): boolean {
    return !parts.some((part) => this.lacking.has(part));
  }

  /** Checks that ids written under `path` name known entities. */
  checkEntities(ids: readonly string[], path: Path): void {
    ids.forEach((id, n) => {
      this.checkEntity(id, [...path, n]);
    });
  }

  checkEntity(id: string, path: Path): void {
    if (this.has('entities') && !Object.hasOwn(this.library.entities, id)) {
      this.report(path, faultMessages.unknownEntity(id, Object.keys(this.library.entities)));
    }
  }

  checkReferences(ids: readonly string[], path: Path): void {
    ids.forEach((id, n) => {
      if (this.has('references') && !Object.hasOwn(this.library.references, id)) {
        this.report([...path, n], faultMessages.unknownReference(id));
      }
    });
  }

  /** Checks that no two entries of one list share an id. */
  checkIds(entries: readonly { readonly id: string }[], list: string): void {
    const seen = new Set<string>();
    entries.forEach(({ id }, n) => {
      if (seen.has(id)) this.report([list, n, 'id'], faultMessages.idTwice(id));
      seen.add(id);
    });
  }

  /** The block of that id; reports it if there is none. */
  block(id: string, path: Path): Block | undefined {
    const block = this.searched.blocks.find((candidate) => candidate.id === id);
    if (!block) this.report(path, faultMessages.unknownBlock(id, this.searched.blocks));
    return block;
  }

  /** The place of `excerpt`; reports it if it is missing or ambiguous. See `locateExcerpt`. */
  locate(excerpt: Excerpt, path: Path, scope?: Span, prefer?: Span): Span | undefined {
    if (typeof excerpt !== 'string' && excerpt.in !== undefined) {
      if (!this.block(excerpt.in, [...path, 'in'])) return undefined;
    }
    const located = locateExcerpt(this.searched, excerpt, scope, prefer);
    if (located.status === 'found') return located.span;
    this.report(path, faultMessages.unlocated(located, this.searched));
    return undefined;
  }
}
