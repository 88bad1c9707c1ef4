import type * as v from 'valibot';
import type { Fault } from '../../domain/fault.ts';
import type { AnnotationPart } from './compilation.ts';
import { AnnotationEntries, EditorialAnnotation, Excerpt } from './editorialAnnotation.ts';
import { isMapping } from './isMapping.ts';
import { type SoundEntry, soundEntries } from './soundEntries.ts';

type Path = Fault['path'];

/** What of a badly formed annotation can be checked against its text all the same. */
export interface SoundParts {
  readonly annotation: EditorialAnnotation;
  /** The lists from which something had to be left out. */
  readonly lacking: ReadonlySet<AnnotationPart>;
  /**
   * Where what is at a path of `annotation` was written; undefined if it was not, but stands in for a faulty
   * value.
   */
  readonly writtenAt: (path: Path) => Path | undefined;
}

/** The sound parts of what was written as an annotation, whatever it is. */
export function soundParts(source: unknown): SoundParts {
  const fields = isMapping(source) ? source : {};
  // A list whose name is misspelt is not absent.
  const isMisspelt = Object.keys(fields).some((name) => !Object.hasOwn(EditorialAnnotation.entries, name));
  const sieve = new Sieve(isMisspelt);
  const { except, sections, issues, positions, namings, events } = AnnotationEntries;
  if (fields.names === undefined ? isMisspelt : !isMapping(fields.names)) sieve.lacking.add('names');
  const names = Object.entries(isMapping(fields.names) ? fields.names : {}).map(([entity, written]) => [
    entity,
    sieve.keep(Excerpt, ['names', entity], written ?? null, 'names'),
  ]);
  const annotation: EditorialAnnotation = {
    language: 'ar',
    title: { ar: '–', en: '–', origin: 'editorial' },
    names: Object.fromEntries(names),
    except: sieve.keep(except, ['except'], fields.except, 'except'),
    sections: sieve.keep(sections, ['sections'], fields.sections, 'sections'),
    issues: sieve.keep(issues, ['issues'], fields.issues, 'issues'),
    positions: sieve.keep(positions, ['positions'], fields.positions),
    namings: sieve.keep(namings, ['namings'], fields.namings),
    events: sieve.keep(events, ['events'], fields.events),
  };
  if (annotation.sections.length === 0) sieve.lacking.add('sections');
  return { annotation, lacking: sieve.lacking, writtenAt: (path) => sieve.writtenAt(path) };
}

/** Lets the sound entries of lists through and remembers what it kept back. */
class Sieve {
  readonly lacking = new Set<AnnotationPart>();
  private readonly lists = new Map<string, readonly SoundEntry<unknown>[]>();
  private readonly isMisspelt: boolean;

  constructor(isMisspelt: boolean) {
    this.isMisspelt = isMisspelt;
  }

  /** The sound entries of the list at `path`; if it has others too, `part` is lacking. */
  keep<S extends v.GenericSchema>(
    schema: S,
    path: Path,
    written: unknown,
    part?: AnnotationPart,
  ): v.InferOutput<S>[] {
    const list = Array.isArray(written) ? written : [];
    const sound = soundEntries(schema, list);
    const isWhole =
      (Array.isArray(written) || (written === undefined && !this.isMisspelt)) &&
      sound.length === list.length &&
      !sound.some(({ standIns }) => standIns.includes('id'));
    if (part && !isWhole) this.lacking.add(part);
    this.lists.set(keyOf(path), sound);
    return sound.map(({ value }) => value);
  }

  /** See `SoundParts`: an entry stands as many places further on as entries before it were kept back. */
  writtenAt(path: Path): Path | undefined {
    const depth = path.findIndex((key) => typeof key === 'number');
    const entry = depth < 0 ? undefined : this.lists.get(keyOf(path.slice(0, depth)))?.[Number(path[depth])];
    if (!entry) return path;
    if (entry.standIns.includes(String(path[depth + 1]))) return undefined;
    return [...path.slice(0, depth), entry.index, ...path.slice(depth + 1)];
  }
}

function keyOf(path: Path): string {
  return path.join('\n');
}
