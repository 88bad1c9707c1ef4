import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate as annotateText } from '../../annotation/annotate.ts';
import type { EntityLibrary } from '../../annotation/editorial/editorialAnnotation.ts';
import { entityId } from '../../annotation/entities/entityId.ts';
import type { StructuredText } from '../../annotation/structure/structuredText.ts';
import type { Article } from '../../domain/article.ts';
import { addEntities } from '../drafts/addEntities.ts';
import { type Draft, draftOf } from '../drafts/draftOf.ts';
import { annotationYaml, entitiesYaml } from '../drafts/draftYaml.ts';
import { type EngineResources, shippedResources } from '../drafts/engine.ts';
import { type Command, type CommandIo, UsageFault } from './command.ts';
import { readDocumentFile } from './readDocumentFile.ts';

/**
 * The longest text that gets a draft, in UTF-16 units. One person reads a draft through; longer texts are
 * annotated as JSON only.
 */
const LONGEST_DRAFT = 300_000;

/** Annotates texts by machine. */
export const annotate: Command = {
  name: 'annotate',
  summary: 'annotate texts: names, who says what, sections and summaries',
  usage: [
    'hashiya annotate FILE… [--json]            the article as JSON, one a line',
    'hashiya annotate FILE… --yaml              a draft for an editor; after a line «---» the entities that seeds/entities.yaml lacks',
    '     [--out DIR]                           files in DIR instead: ID.json; or ID.txt, ID.yaml and entities.yaml as seeds/ has them',
    '',
    'FILE is a plain text, Markdown (.md), HTML (.html; its article) or Word (.docx), in UTF-8, UTF-16, Windows-1256 or ISO-8859-6.',
    'ID is the name of FILE without its ending. An annotation that is there already is never overwritten.',
    'Exit code: 0 done, 1 a file could not be annotated, 2 called wrongly.',
  ].join('\n'),
  run: async (args, io) => {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (positionals.length === 0) throw new UsageFault('at least one FILE is needed');
    if (values.json && values.yaml) throw new UsageFault('--json and --yaml exclude each other');
    const engine = await shippedResources();
    const write = writerOf(values.yaml === true, values.out, engine.library, io);
    let failed = 0;
    for (const file of positionals) {
      try {
        await write(await annotateFile(file, values.yaml === true, engine, io));
      } catch (error) {
        failed++;
        io.fault(error instanceof Error ? error.message : String(error));
      }
    }
    return failed > 0 ? 1 : 0;
  },
};

const OPTIONS = {
  json: { type: 'boolean' },
  yaml: { type: 'boolean' },
  out: { type: 'string' },
} as const;

/** Seeds are plain text. So a draft has the blocks of the plain text, whatever the file's own markup says. */
async function annotateFile(
  file: string,
  asSeed: boolean,
  engine: EngineResources,
  io: CommandIo,
): Promise<Article> {
  const { document, undecoded } = await readDocumentFile(file);
  if (undecoded > 0) io.fault(undecodedNote(file, undecoded));
  const source: StructuredText | string = asSeed ? document.text : document;
  return annotateText(idOf(file), source, { ...engine.resources, ...progressOf(file) });
}

function undecodedNote(file: string, places: number): string {
  return `${file}\n  مواضع لم تُفهم بايتاتها، وفي كلٍّ منها الآن «\ufffd»: ${places}\n  places whose bytes stand for nothing, and now hold «\ufffd»: ${places}`;
}

/** The file's name if it can be a link, else that name in Latin letters. */
function idOf(file: string): string {
  const name = basename(file, extname(file));
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? name : entityId(name.toLowerCase(), new Set());
}

/** Shows on a terminal how far the annotation of a file has come. */
function progressOf(file: string): { readonly progress?: (done: number) => void } {
  const { stderr } = process;
  if (!stderr.isTTY) return {};
  return {
    progress: (done) => stderr.write(done < 1 ? `\r${file} ${Math.floor(done * 100)} %` : '\r\u001b[K'),
  };
}

function writerOf(
  yaml: boolean,
  out: string | undefined,
  library: EntityLibrary,
  io: CommandIo,
): (article: Article) => Promise<void> {
  if (!yaml && out === undefined) return async (article) => io.out(JSON.stringify(article));
  if (!yaml && out !== undefined) {
    return async (article) => {
      await mkdir(out, { recursive: true });
      await writeFile(join(out, `${article.id}.json`), JSON.stringify(article));
    };
  }
  if (out === undefined) {
    return async (article) => {
      const draft = drafted(article, library);
      const entities = entitiesYaml(draft);
      await io.out(entities === '' ? annotationYaml(draft) : `${annotationYaml(draft)}---\n${entities}`);
    };
  }
  return (article) => writeSeed(out, article, library);
}

function drafted(article: Article, library: EntityLibrary): Draft {
  if (article.text.length > LONGEST_DRAFT) {
    throw new Error(
      `${article.id}: too long for a draft (${article.text.length} units, at most ${LONGEST_DRAFT}); use --json`,
    );
  }
  if (!article.blocks.some(({ kind }) => kind === 'paragraph'))
    throw new Error(`${article.id}: there is no paragraph in it`);
  return draftOf(article, library);
}

/** Writes text, draft and missing entities into a folder, in the form of `seeds/`. */
async function writeSeed(folder: string, article: Article, library: EntityLibrary): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${article.id}.yaml`);
  if (await exists(file))
    throw new Error(`${file}: is there already, and a person's work; nothing was written`);
  const entities = join(folder, 'entities.yaml');
  const shared = (await exists(entities)) ? await readFile(entities, 'utf8') : '';
  const draft = drafted(article, library);
  await writeFile(entities, addEntities(shared, article, draft, library));
  await writeFile(file, annotationYaml(draft));
  const text = join(folder, `${article.id}.txt`);
  if (!(await exists(text))) await writeFile(text, article.text);
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
