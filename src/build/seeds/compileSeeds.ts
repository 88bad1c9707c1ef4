import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { compileArticle } from '../../annotation/editorial/compileArticle.ts';
import { EditorialAnnotation, EntityLibrary } from '../../annotation/editorial/editorialAnnotation.ts';
import type { Article } from '../../domain/article.ts';
import { type LocatedFault, located } from './located.ts';
import { readYaml } from './yamlDocument.ts';

const ENTITIES = 'entities.yaml';

/** Every seed compiled, newest article first; or every fault of every seed. */
export interface CompiledSeeds {
  readonly articles: readonly Article[];
  readonly faults: readonly LocatedFault[];
}

/** Compiles the texts of `folder`, each with the annotation of the same name beside it. Files are named relative to `root`. */
export async function compileSeeds(folder: string, root: string): Promise<CompiledSeeds> {
  const file = (name: string) => relative(root, join(folder, name));
  const names = (await readdir(folder).catch(() => [])).sort();
  const texts = names.filter((name) => name.endsWith('.txt'));
  const library = names.includes(ENTITIES)
    ? readYaml(file(ENTITIES), await readFile(join(folder, ENTITIES), 'utf8'), EntityLibrary)
    : { value: { references: {}, entities: {} }, faults: [] };
  const articles: Article[] = [];
  const faults: LocatedFault[] = [...library.faults];
  if (texts.length === 0) faults.push(noSeeds(file('')));
  for (const name of texts) {
    const id = basename(name, '.txt');
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) faults.push(badName(file(name)));
    const text = decodeSeed(await readFile(join(folder, name)));
    if (text === undefined) faults.push(notUtf8(file(name)));
    const annotation = `${id}.yaml`;
    if (!names.includes(annotation)) {
      faults.push(noAnnotation(file(name), file(annotation)));
      continue;
    }
    const source = await readFile(join(folder, annotation), 'utf8');
    const document = readYaml(file(annotation), source, EditorialAnnotation);
    faults.push(...document.faults);
    if (text === undefined || !document.value || !library.value) continue;
    const compiled = compileArticle(id, text, document.value, library.value);
    if (compiled.article) articles.push(compiled.article);
    else
      faults.push(
        ...compiled.faults.map((fault) =>
          fault.path.length === 0 ? located(file(name), fault, START) : document.locate(fault),
        ),
      );
  }
  for (const stray of names.filter((name) => name.endsWith('.yaml') && name !== ENTITIES)) {
    if (!names.includes(`${basename(stray, '.yaml')}.txt`)) faults.push(noText(file(stray)));
  }
  articles.sort((a, b) => (b.published?.date ?? '').localeCompare(a.published?.date ?? ''));
  return { articles, faults };
}

const START = { line: 1, column: 1 };

/** The text of a seed, every unit kept; undefined if the bytes are not UTF-8. A byte order mark is a unit of the text too. */
function decodeSeed(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function noSeeds(folder: string): LocatedFault {
  return located(
    folder,
    {
      path: [],
      message: { ar: 'لا نصوص في المجلد', en: 'there are no texts in the folder' },
      hint: { ar: 'ضع فيه ملف نص واحدًا على الأقل بامتداد txt.', en: 'put at least one .txt file in it.' },
    },
    START,
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
    START,
  );
}

function notUtf8(file: string): LocatedFault {
  return located(
    file,
    {
      path: [],
      message: { ar: 'ترميز الملف ليس UTF-8', en: 'the file is not UTF-8' },
      hint: { ar: 'احفظه بترميز UTF-8 ثم أعد البناء.', en: 'save it as UTF-8 and build again.' },
    },
    START,
  );
}

function noAnnotation(file: string, annotation: string): LocatedFault {
  return located(
    file,
    {
      path: [],
      message: { ar: 'نصّ بلا حاشية', en: 'a text without its annotation' },
      hint: { ar: `اكتبها في ${annotation}`, en: `write it in ${annotation}` },
    },
    START,
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
    START,
  );
}
