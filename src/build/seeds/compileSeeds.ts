import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { EntityLibrary } from '../../annotation/editorial/editorialAnnotation.ts';
import { soundLibrary } from '../../annotation/editorial/soundLibrary.ts';
import type { Article } from '../../domain/article.ts';
import { compileSeed } from './compileSeed.ts';
import { type LocatedFault, located } from './located.ts';
import { readYaml } from './yamlDocument.ts';

const ENTITIES = 'entities.yaml';

/** Every seed compiled, newest article first; or every fault of every seed. Warnings keep no article back. */
export interface CompiledSeeds {
  readonly articles: readonly Article[];
  readonly faults: readonly LocatedFault[];
  readonly warnings: readonly LocatedFault[];
}

/**
 * Compiles the texts of `folder`, each with the annotation of the same name beside it. Files are named
 * relative to `root`.
 */
export async function compileSeeds(folder: string, root: string): Promise<CompiledSeeds> {
  const file = (name: string) => relative(root, join(folder, name));
  const names = (await readdir(folder).catch(() => [])).sort();
  const texts = names.filter((name) => name.endsWith('.txt'));
  const library = names.includes(ENTITIES)
    ? readYaml(file(ENTITIES), await readFile(join(folder, ENTITIES), 'utf8'), EntityLibrary)
    : { written: { entities: {} }, faults: [] };
  const known = soundLibrary(library.written);
  const articles: Article[] = [];
  const faults: LocatedFault[] = [...library.faults];
  const warnings: LocatedFault[] = [];
  if (texts.length === 0) faults.push(noSeeds(file('')));
  for (const name of texts) {
    const id = basename(name, '.txt');
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) faults.push(badName(file(name)));
    const annotation = `${id}.yaml`;
    const compiled = compileSeed(
      {
        id,
        textFile: file(name),
        bytes: await readFile(join(folder, name)),
        annotationFile: file(annotation),
        annotation: names.includes(annotation) ? await readFile(join(folder, annotation), 'utf8') : undefined,
      },
      known,
    );
    faults.push(...compiled.faults);
    warnings.push(...compiled.warnings);
    if (compiled.article) articles.push(compiled.article);
  }
  for (const stray of names.filter((name) => name.endsWith('.yaml') && name !== ENTITIES)) {
    if (!names.includes(`${basename(stray, '.yaml')}.txt`)) faults.push(noText(file(stray)));
  }
  articles.sort((a, b) => (b.published?.date ?? '').localeCompare(a.published?.date ?? ''));
  return { articles, faults, warnings };
}

function noSeeds(folder: string): LocatedFault {
  return located(
    folder,
    {
      path: [],
      message: { ar: 'لا نصوص في المجلد', en: 'there are no texts in the folder' },
      hint: { ar: 'ضع فيه ملف نص واحدًا على الأقل بامتداد txt.', en: 'put at least one .txt file in it.' },
    },
    { line: 1, column: 1 },
  );
}

function badName(file: string): LocatedFault {
  return located(
    file,
    {
      path: [],
      message: { ar: 'اسم الملف لا يصلح رابطًا', en: 'the name of the file cannot be a link' },
      hint: {
        ar: 'اكتبه بحروف لاتينية صغيرة وأرقام تفصل بينها شرطات: tripoli-2019.txt',
        en: 'use small Latin letters and digits joined by hyphens: tripoli-2019.txt',
      },
    },
    { line: 1, column: 1 },
  );
}

function noText(file: string): LocatedFault {
  return located(
    file,
    {
      path: [],
      message: { ar: 'حاشية بلا نصّ', en: 'an annotation without its text' },
      hint: {
        ar: 'ضع النص بالاسم نفسه وامتداد txt.',
        en: 'put the text beside it under the same name, ending in .txt.',
      },
    },
    { line: 1, column: 1 },
  );
}
