import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { EntityLibrary } from '../../annotation/editorial/editorialAnnotation.ts';
import { type SoundLibrary, soundLibrary } from '../../annotation/editorial/soundLibrary.ts';
import { compileSeed } from '../seeds/compileSeed.ts';
import { compileSeeds } from '../seeds/compileSeeds.ts';
import { formatFault, formatWarning, type LocatedFault } from '../seeds/located.ts';
import { readYaml } from '../seeds/yamlDocument.ts';
import { type Command, UsageFault } from './command.ts';

/** The seeds of the project. */
const SEEDS = join(import.meta.dirname, '../../../seeds');

/** Says every fault of annotations, and what their editors do well to look at again. */
export const check: Command = {
  name: 'check',
  summary: 'say every fault of the annotation of seeds',
  usage: [
    'hashiya check                  every text of seeds/ with its annotation',
    'hashiya check FOLDER           the same of another folder',
    'hashiya check FILE             one text (ID.txt or ID.yaml; the other stands beside it)',
    '',
    'Entities are those of entities.yaml beside the file, else of seeds/; a second document in ID.yaml, after a line «---», may add to them.',
    'Warnings say what may be right as it stands: a quote without a verb, a sentence that does not say according to whom …',
    'Exit code: 0 no fault, 1 faults (each with its place, on standard error), 2 called wrongly.',
  ].join('\n'),
  run: async (args, io) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [path = SEEDS] = positionals;
    if (positionals.length > 1) throw new UsageFault('at most one FILE');
    const found = await stat(path).catch(() => undefined);
    if (!found) throw new Error(`${path}: is not there`);
    const { articles, faults, warnings } = found.isDirectory()
      ? await compileSeeds(path, process.cwd())
      : await checkFile(path);
    for (const fault of faults) io.fault(formatFault(fault));
    for (const warning of warnings) io.fault(formatWarning(warning));
    const count = typeof articles === 'number' ? articles : articles.length;
    const also =
      warnings.length > 0 ? `, ${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}` : '';
    await io.out((faults.length === 0 ? `${count} annotated, no fault` : `${faults.length} faults`) + also);
    return faults.length > 0 ? 1 : 0;
  },
};

interface Checked {
  readonly articles: number;
  readonly faults: readonly LocatedFault[];
  readonly warnings: readonly LocatedFault[];
}

async function checkFile(path: string): Promise<Checked> {
  const id = basename(path, extname(path));
  const textFile = join(dirname(path), `${id}.txt`);
  const annotationFile = join(dirname(path), `${id}.yaml`);
  const shown = relative(process.cwd(), annotationFile);
  const bytes = await readFile(textFile).catch(() => {
    throw new Error(`${textFile}: cannot be read`);
  });
  const source = await readFile(annotationFile, 'utf8').catch(() => undefined);
  const [own, added] = source === undefined ? [] : documentsOf(source);
  const libraries = [
    await libraryBeside(path),
    ...(added === undefined ? [] : [readYaml(shown, added, EntityLibrary)]),
  ];
  const seed = {
    id,
    bytes,
    textFile: relative(process.cwd(), textFile),
    annotationFile: shown,
    annotation: own,
  };
  const compiled = compileSeed(seed, joined(libraries.map(({ written }) => soundLibrary(written))));
  const faults = [...compiled.faults, ...libraries.flatMap((library) => library.faults)];
  return { articles: 1, faults, warnings: compiled.warnings };
}

/** Several libraries as one: a later one stands before an earlier where both have an id. */
function joined(libraries: readonly SoundLibrary[]): SoundLibrary {
  return {
    library: {
      references: Object.assign({}, ...libraries.map(({ library }) => library.references)),
      entities: Object.assign({}, ...libraries.map(({ library }) => library.entities)),
    },
    lacking: new Set(libraries.flatMap(({ lacking }) => [...lacking])),
  };
}

async function libraryBeside(path: string) {
  const beside = join(dirname(path), 'entities.yaml');
  const there = await stat(beside).catch(() => undefined);
  const file = there ? beside : join(SEEDS, 'entities.yaml');
  return readYaml(relative(process.cwd(), file), await readFile(file, 'utf8'), EntityLibrary);
}

/**
 * The two documents of a file; empty lines stand for the first in the second, so that its places are told as
 * they are in the file.
 */
function documentsOf(source: string): readonly [own: string, added: string | undefined] {
  const lines = source.split('\n');
  const border = lines.findIndex((line, n) => n > 0 && /^---\s*$/.test(line));
  if (border < 0) return [source, undefined];
  return [lines.slice(0, border).join('\n'), '\n'.repeat(border + 1) + lines.slice(border + 1).join('\n')];
}
