import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { StructuredText } from '../../annotation/structure/structuredText.ts';
import { findTextDirective } from '../../linking/fragment/findTextDirective.ts';
import { parseTextDirectives } from '../../linking/fragment/textDirective.ts';
import { parsePlace } from '../../linking/place.ts';
import { resolvePlace } from '../../linking/resolve.ts';
import { batch } from './batch.ts';
import { type Command, UsageFault } from './command.ts';
import { readText, structured } from './readText.ts';

/** Prints what a link finds in a text. */
export const resolve: Command = {
  name: 'resolve',
  summary: 'print what a link finds in a text',
  usage: [
    "hashiya resolve FILE '#p3~…'     JSON: status (exact, moved, changed, gone), paragraph, span, similarity",
    'hashiya resolve --batch          JSON lines in, one out for each: {"text": "…", "link": "#…"}',
    '',
    'FILE is a text in UTF-8. A link may be a whole address. `block` is p3 for paragraph 3, h1 for a heading; `from` the block that the link names, where',
    'that is another one; `sure` how probably a changed place is right. Spans count UTF-16 units, the end not included.',
    'Exit code: 0 answered («gone» is an answer too), 1 wrong input, 2 called wrongly.',
  ].join('\n'),
  run: async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { batch: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [file, link] = positionals;
    if (values.batch) {
      if (positionals.length > 0) throw new UsageFault('--batch stands alone');
      return batch(io, (line) => {
        const { text, link: named } = v.parse(Line, line);
        return resolved(structured(text), named);
      });
    }
    if (file === undefined || link === undefined || positionals.length > 2)
      throw new UsageFault('FILE and a link are needed');
    await io.out(JSON.stringify(resolved(await readText(file), link)));
    return 0;
  },
};

const Line = v.object(
  { text: v.string('expected "text": a string'), link: v.string('expected "link": a string') },
  'expected {"text": …, "link": …}',
);

/** The object that is printed: whether the link was found, where, and how similar the words are. */
function resolved({ text, blocks }: StructuredText, link: string): object {
  const fragment = link.includes('#') ? link.slice(link.indexOf('#')) : link;
  const place = parsePlace(fragment);
  switch (place.kind) {
    case 'paragraph':
    case 'heading':
    case 'passage': {
      const found = resolvePlace(text, blocks, place);
      const block = found.block === undefined ? {} : numbered(found.block);
      const span = found.status === 'gone' ? {} : { span: [found.span.start, found.span.end] };
      const from = 'from' in found ? { from: found.from } : {};
      const sure = 'sure' in found ? { sure: round(found.sure) } : {};
      return {
        status: found.status,
        ...block,
        ...from,
        ...span,
        similarity: round(found.similarity),
        ...sure,
      };
    }
    case 'unreadable':
      throw new Error(`the key of the link is cut or damaged: ${JSON.stringify(link.slice(0, 100))}`);
    case 'start':
      return resolvedDirective({ text, blocks }, fragment);
    default:
      throw new Error(`the link names no words of a text: ${JSON.stringify(link.slice(0, 100))}`);
  }
}

/** What a link made by a browser finds: the first of its text directives that finds anything. */
function resolvedDirective({ text, blocks }: StructuredText, fragment: string): object {
  const directives = parseTextDirectives(fragment);
  if (directives.length === 0) throw new Error('the link names no words of a text: it has no fragment');
  for (const directive of directives) {
    const span = findTextDirective(text, blocks, directive);
    const block = span && blocks.findLast((candidate) => candidate.span.start <= span.start);
    if (span && block)
      return { status: 'exact', ...numbered(block.id), span: [span.start, span.end], similarity: 1 };
  }
  return { status: 'gone', similarity: 0 };
}

/** A block by its id and, if it is a paragraph, by its number, as `link` takes it. */
function numbered(block: string): object {
  return block.startsWith('p') ? { paragraph: Number(block.slice(1)), block } : { block };
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
