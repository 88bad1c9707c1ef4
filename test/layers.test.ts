import { isBuiltin } from 'node:module';
import { describe, expect, test } from 'vitest';
import { type Files, importsOf, sources, target } from './sourceImports.ts';

/** The layers from the ground up; those on one step know nothing of each other. */
const STEPS = [
  ['domain'],
  ['arabic'],
  ['annotation', 'linking'],
  ['library'],
  ['reading'],
  ['app'],
  ['build'],
  ['lab'],
];

/** The layers that run in Node. They may also read what stands beside the sources. */
const NODE: readonly string[] = ['build', 'lab'];

/** Packages that only some layers may import: the pure ones must run without a page, and what is for Node or for measuring stays there. */
const KEPT: readonly [pattern: RegExp, layers: readonly string[]][] = [
  [/^react(-dom)?(\/|$)/, ['reading', 'app']],
  [/^@tanstack\//, ['library', 'reading', 'app']],
  [/^vite(\/|$)/, ['build', 'lab']],
  [/^(yaml|subset-font)(\/|$)/, ['build']],
  [/^(playwright-core|chardet|jschardet|@nlpjs\/lang-ar|@faker-js\/faker)(\/|$)/, ['lab']],
];

function layerOf(file: string): string {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? '';
}

function stepOf(layer: string): number {
  return STEPS.findIndex((layers) => layers.includes(layer));
}

/** Everything in `files` that breaks the order of the layers. */
function layerFaults(files: Files): readonly string[] {
  return [
    ...Object.entries(files).flatMap(([file, source]) =>
      importsOf(source).flatMap((specifier) => importFault(file, specifier) ?? []),
    ),
    ...cycles(files),
  ];
}

function importFault(file: string, specifier: string): string | undefined {
  const layer = layerOf(file);
  if (stepOf(layer) < 0) return `${file} is in no layer`;
  const aim = target(file, specifier);
  if (aim === undefined) {
    if (isBuiltin(specifier))
      return NODE.includes(layer) ? undefined : `${file} imports ${specifier} of Node`;
    const kept = KEPT.find(([pattern]) => pattern.test(specifier));
    return kept && !kept[1].includes(layer) ? `${file} imports ${specifier}` : undefined;
  }
  if (NODE.includes(layer) && !/^(src|test)\//.test(aim)) return undefined;
  const other = layerOf(aim);
  const downwards = other === layer || (stepOf(other) >= 0 && stepOf(other) < stepOf(layer));
  return downwards ? undefined : `${file} imports ${aim} of ${other || 'no layer'}`;
}

/** Rings of files that import each other, each told once. */
function cycles(files: Files): readonly string[] {
  const rings: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) rings.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const specifier of importsOf(files[file] ?? '')) {
      const next = target(file, specifier);
      if (next !== undefined && next in files) visit(next, [...way, file]);
    }
    done.add(file);
  };
  for (const file of Object.keys(files)) visit(file, []);
  return rings;
}

describe('layers', () => {
  test('every import of the sources goes downwards, and none in a ring', () => {
    const files = sources();
    expect(new Set(Object.keys(files).map(layerOf))).toEqual(new Set(STEPS.flat()));
    expect(layerFaults(files)).toEqual([]);
  });

  const faulty: readonly [name: string, files: Files, expected: readonly string[]][] = [
    [
      'nothing wrong',
      { 'src/arabic/a.ts': "import { b } from '../domain/b.ts';", 'src/domain/b.ts': '' },
      [],
    ],
    [
      'a static import upwards',
      { 'src/domain/a.ts': "import {\n  b,\n} from '../arabic/b.ts';" },
      ['src/domain/a.ts imports src/arabic/b.ts of arabic'],
    ],
    [
      'an import of a type upwards',
      { 'src/library/a.ts': "import type { B } from '../app/b.ts';" },
      ['src/library/a.ts imports src/app/b.ts of app'],
    ],
    [
      'a re-export upwards',
      { 'src/arabic/a.ts': "export { b } from '../reading/b.ts';" },
      ['src/arabic/a.ts imports src/reading/b.ts of reading'],
    ],
    [
      'a re-export of everything upwards',
      { 'src/reading/a.ts': "export * from '../app/b.ts';" },
      ['src/reading/a.ts imports src/app/b.ts of app'],
    ],
    [
      'a dynamic import upwards',
      { 'src/reading/a.tsx': "const b = await import('../build/b.ts');" },
      ['src/reading/a.tsx imports src/build/b.ts of build'],
    ],
    [
      'a type taken through import() upwards',
      { 'src/domain/a.ts': "type B = import('../app/b.ts').B;" },
      ['src/domain/a.ts imports src/app/b.ts of app'],
    ],
    [
      'an import for effect upwards',
      { 'src/app/a.ts': "import '../build/b.ts';" },
      ['src/app/a.ts imports src/build/b.ts of build'],
    ],
    [
      'a worker of a layer above',
      { 'src/linking/a.ts': "new Worker(new URL('../library/w.ts', import.meta.url));" },
      ['src/linking/a.ts imports src/library/w.ts of library'],
    ],
    [
      'annotation of linking, and linking of annotation',
      {
        'src/annotation/a.ts': "import { c } from '../linking/c.ts';",
        'src/linking/b.ts': "import { a } from '../annotation/d.ts';",
      },
      [
        'src/annotation/a.ts imports src/linking/c.ts of linking',
        'src/linking/b.ts imports src/annotation/d.ts of annotation',
      ],
    ],
    [
      'the lab, in the build and in the page',
      {
        'src/build/a.ts': "import { b } from '../lab/links/b.ts';",
        'src/app/a.ts': "const b = () => import('../lab/b.ts');",
        'src/lab/c.ts': "import { a } from '../build/a.ts';\nimport { d } from '../linking/d.ts';",
      },
      ['src/build/a.ts imports src/lab/links/b.ts of lab', 'src/app/a.ts imports src/lab/b.ts of lab'],
    ],
    [
      'an import out of the sources',
      {
        'src/app/a.ts': "import { a } from '../../test/a.ts';",
        'src/lab/a.ts': "import { a } from '../../test/a.ts';",
      },
      ['src/app/a.ts imports test/a.ts of no layer', 'src/lab/a.ts imports test/a.ts of no layer'],
    ],
    [
      'what stands beside the sources, in Node and in the page',
      {
        'src/build/a.ts': "new URL('../../public/a.bin', import.meta.url);",
        'src/app/a.ts': "import a from '../../package.json';",
      },
      ['src/app/a.ts imports package.json of no layer'],
    ],
    [
      'a browser and a peer to measure against, in the build',
      {
        'src/build/a.ts': "import { chromium } from 'playwright-core';\nimport chardet from 'chardet';",
        'src/lab/b.ts': "import { chromium } from 'playwright-core';\nimport { build } from 'vite';",
        'src/lab/c.ts': "import { parse } from 'yaml';",
      },
      [
        'src/build/a.ts imports playwright-core',
        'src/build/a.ts imports chardet',
        'src/lab/c.ts imports yaml',
      ],
    ],
    [
      'Node below the build, under either name',
      {
        'src/app/a.ts': "import 'node:fs';\nimport { join } from 'path';",
        'src/build/b.ts': "import 'node:fs';",
        'src/lab/c.ts': "import 'node:fs';",
      },
      ['src/app/a.ts imports path of Node', 'src/app/a.ts imports node:fs of Node'],
    ],
    [
      'React below what is drawn, and in the build',
      {
        'src/library/a.ts': "import { useState } from 'react';",
        'src/build/b.ts': "import { renderToString } from 'react-dom/server';",
        'src/reading/c.tsx': "import { memo } from 'react';",
      },
      ['src/library/a.ts imports react', 'src/build/b.ts imports react-dom/server'],
    ],
    [
      'the cache in a pure layer',
      { 'src/annotation/a.ts': "import { QueryClient } from '@tanstack/react-query';" },
      ['src/annotation/a.ts imports @tanstack/react-query'],
    ],
    ['a layer nobody knows', { 'src/utils/a.ts': "import 'b';" }, ['src/utils/a.ts is in no layer']],
    [
      'a ring of files in one layer',
      {
        'src/domain/a.ts': "import { b } from './b.ts';",
        'src/domain/b.ts': "import type { c } from './c.ts';",
        'src/domain/c.ts': "import { a } from './a.ts';",
      },
      ['src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts'],
    ],
    [
      'two ways to one file are no ring',
      {
        'src/domain/a.ts': "import './b.ts';\nimport './c.ts';",
        'src/domain/b.ts': "import './c.ts';",
        'src/domain/c.ts': '',
      },
      [],
    ],
    ['an import in a comment', { 'src/domain/a.ts': "/* import { b } from '../app/b.ts'; */" }, []],
  ];

  test.each(faulty)('%s', (_name, files, expected) => {
    expect(layerFaults(files)).toEqual(expected);
  });
});
