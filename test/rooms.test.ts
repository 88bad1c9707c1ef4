import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, importsOf, sourcePaths, sources, target } from './sourceImports.ts';

/** The most files of a folder: more are not seen at a glance. */
const MOST = 20;

/** Folders that hold more today. Who cuts one into rooms takes it out. */
const CROWDED: readonly string[] = [];

/** Rooms that import each other in a ring today. Who opens a ring takes it out. */
const RINGS: readonly string[] = [];

/** Texts and lists of words are no code: of them a folder may hold as many as there are. */
function isData(path: string): boolean {
  return /\.(txt|tsv)$/.test(path) || /\/wordLists\//.test(path);
}

/** The folders with more than `MOST` files of their own. */
function crowdedFolders(paths: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    if (isData(path)) continue;
    const folder = posix.dirname(path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].flatMap(([folder, count]) => (count > MOST ? [folder] : [])).sort();
}

/** For every folder, which of its rooms import which. Files directly in it are the room «.». */
type Rooms = Map<string, Map<string, Set<string>>>;

function roomsOf(files: Files): Rooms {
  const rooms: Rooms = new Map();
  for (const [file, source] of Object.entries(files))
    for (const specifier of importsOf(source)) {
      const aim = target(file, specifier);
      const way = aim === undefined ? undefined : wayBetweenRooms(file, aim);
      if (!way) continue;
      const [folder, from, to] = way;
      const graph = rooms.get(folder) ?? new Map<string, Set<string>>();
      graph.set(from, (graph.get(from) ?? new Set()).add(to));
      rooms.set(folder, graph);
    }
  return rooms;
}

/** The folder that two files of one layer share, and the room of each in it; undefined if they are of one room, or of two layers. */
function wayBetweenRooms(
  file: string,
  aim: string,
): readonly [folder: string, from: string, to: string] | undefined {
  const [own, other] = [file.split('/'), aim.split('/')];
  let shared = 0;
  while (own[shared] === other[shared] && shared < Math.min(own.length, other.length) - 1) shared++;
  const room = (path: readonly string[]) => (path.length > shared + 1 ? (path[shared] ?? '.') : '.');
  const [from, to] = [room(own), room(other)];
  // The first two parts of a path are the sources and the layer.
  return shared < 2 || from === to ? undefined : [own.slice(0, shared).join('/'), from, to];
}

/** The rooms that can be reached from each other, ring by ring. */
function roomRings(files: Files): readonly string[] {
  return [...roomsOf(files)]
    .flatMap(([folder, graph]) => {
      const rings = [...graph.keys()].map((room) => {
        const reached = reachedFrom(room, graph);
        return reached.has(room) ? [...reached].filter((other) => reachedFrom(other, graph).has(room)) : [];
      });
      const told = rings
        .filter((ring) => ring.length > 0)
        .map((ring) => `${folder}: ${ring.sort().join(', ')}`);
      return [...new Set(told)];
    })
    .sort();
}

function reachedFrom(room: string, graph: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set(graph.get(room));
  for (const next of reached) for (const further of graph.get(next) ?? []) reached.add(further);
  return reached;
}

describe('rooms', () => {
  test('no folder is crowded but those known, and each of those is', () => {
    expect(crowdedFolders(sourcePaths())).toEqual(CROWDED);
  });

  test('no rooms import each other in a ring but those known, and each of those does', () => {
    expect(roomRings(sources())).toEqual(RINGS);
  });

  const many = (folder: string, count: number, ending: string) =>
    Array.from({ length: count }, (_, i) => `${folder}/f${i}${ending}`);

  const crowds: readonly [name: string, paths: readonly string[], expected: readonly string[]][] = [
    ['as many as may be', many('src/app', 20, '.ts'), []],
    ['one too many', many('src/app', 21, '.ts'), ['src/app']],
    ['styles count too', [...many('src/app', 20, '.ts'), 'src/app/a.css'], ['src/app']],
    ['rooms of a folder are counted by themselves', [...many('src/app', 20, '.ts'), 'src/app/b/a.ts'], []],
    [
      'texts and lists of words',
      [...many('src/lab/texts', 30, '.txt'), ...many('src/lab/wordLists', 30, '.ts')],
      [],
    ],
  ];

  test.each(crowds)('a crowd: %s', (_name, paths, expected) => {
    expect(crowdedFolders(paths)).toEqual(expected);
  });

  const faulty: readonly [name: string, files: Files, expected: readonly string[]][] = [
    [
      'rooms in an order, below the files of the layer',
      {
        'src/linking/resolve.ts': "import './text/a.ts';\nimport './words/b.ts';",
        'src/linking/text/a.ts': "import { b } from '../words/b.ts';\nimport { c } from './c.ts';",
        'src/linking/words/b.ts': "import { fold } from '../../arabic/fold.ts';\nimport 'valibot';",
      },
      [],
    ],
    [
      'files of the layer below its rooms',
      { 'src/linking/text/a.ts': "import { place } from '../place.ts';", 'src/linking/place.ts': '' },
      [],
    ],
    [
      'two rooms that import each other by different files',
      {
        'src/linking/text/a.ts': "import type { b } from '../words/b.ts';",
        'src/linking/words/c.ts': "import { d } from '../text/d.ts';",
      },
      ['src/linking: text, words'],
    ],
    [
      'a room and the files of its layer',
      {
        'src/linking/resolve.ts': "import { a } from './text/a.ts';",
        'src/linking/text/b.ts': "import { place } from '../place.ts';",
      },
      ['src/linking: ., text'],
    ],
    [
      'a ring of three rooms, with one that only leads to it',
      {
        'src/app/a/a.ts': "import '../b/b.ts';",
        'src/app/b/b.ts': "const c = () => import('../c/c.ts');",
        'src/app/c/c.ts': "export { a } from '../a/d.ts';",
        'src/app/e/e.ts': "import '../a/a.ts';",
      },
      ['src/app: a, b, c'],
    ],
    [
      'rooms within a room',
      {
        'src/lab/training/names/a.ts': "import '../chain/b.ts';",
        'src/lab/training/chain/c.ts': "import '../names/d.ts';",
      },
      ['src/lab/training: chain, names'],
    ],
    [
      'two rings that do not meet',
      {
        'src/app/a/a.ts': "import '../b/b.ts';",
        'src/app/b/b.ts': "import '../a/c.ts';",
        'src/app/d/d.ts': "import '../e/e.ts';",
        'src/app/e/e.ts': "import '../d/f.ts';\nimport '../a/a.ts';",
      },
      ['src/app: a, b', 'src/app: d, e'],
    ],
  ];

  test.each(faulty)('%s', (_name, files, expected) => {
    expect(roomRings(files)).toEqual(expected);
  });
});
