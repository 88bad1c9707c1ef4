import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { StructuredText } from '../../annotation/structure/structuredText.ts';
import { foldText } from '../../arabic/fold.ts';
import { describeParagraph, describePassage } from '../../linking/describe.ts';
import { matchQuote, type QuoteMatch, quoteMatches } from '../../linking/fragment/matchQuote.ts';
import { batch } from './batch.ts';
import { type Command, UsageFault } from './command.ts';
import { readText, structured } from './readText.ts';

/** Prints the link to a paragraph or a passage. */
export const link: Command = {
  name: 'link',
  summary: 'print the link to a paragraph or to quoted words',
  usage: [
    'hashiya link FILE --paragraph 3        the link to paragraph 3',
    'hashiya link FILE --heading 1          the link to heading 1',
    'hashiya link FILE --quote "…"          the link to these words; spelling need not be the same',
    '     [--prefix "…"] [--suffix "…"]     what stands before and after them, if they stand there more than once',
    'hashiya link --batch                   JSON lines in, one out for each:',
    '     {"text": "…", "paragraph": 3} or {"text": "…", "span": [start, end]}  →  {"link": "#…"}',
    '',
    'FILE is a text in UTF-8. Spans count UTF-16 units, the end not included.',
    'Exit code: 0 done, 1 not found or wrong, 2 called wrongly.',
  ].join('\n'),
  run: async (args, io) => {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const asked = [values.paragraph, values.heading, values.quote].filter((option) => option !== undefined);
    const [file] = positionals;
    if (values.batch) {
      if (positionals.length > 0 || asked.length > 0) throw new UsageFault('--batch stands alone');
      return batch(io, (line) => linkOfLine(line));
    }
    if (file === undefined || positionals.length > 1) throw new UsageFault('one FILE is needed');
    if (asked.length !== 1) throw new UsageFault('one of --paragraph, --heading and --quote is needed');
    const text = await readText(file);
    const context = {
      ...(values.prefix && { prefix: values.prefix }),
      ...(values.suffix && { suffix: values.suffix }),
    };
    if (values.quote !== undefined) await io.out(linkOfQuote(text, values.quote, context));
    else
      await io.out(
        linkOfBlock(
          text,
          values.heading === undefined ? 'p' : 'h',
          Number(values.paragraph ?? values.heading),
        ),
      );
    return 0;
  },
};

const OPTIONS = {
  paragraph: { type: 'string' },
  heading: { type: 'string' },
  quote: { type: 'string' },
  prefix: { type: 'string' },
  suffix: { type: 'string' },
  batch: { type: 'boolean' },
} as const;

const Line = v.union(
  [
    v.object({ text: v.string(), paragraph: v.pipe(v.number(), v.integer()) }),
    v.object({ text: v.string(), span: v.tuple([v.number(), v.number()]) }),
  ],
  'expected {"text": …, "paragraph": number} or {"text": …, "span": [start, end]}',
);

function linkOfLine(value: unknown): { readonly link: string } {
  const line = v.parse(Line, value);
  const text = structured(line.text);
  if ('paragraph' in line) return { link: linkOfBlock(text, 'p', line.paragraph) };
  const [start, end] = line.span;
  return { link: `#${describePassage(text.text, text.blocks, { start, end })}` };
}

function linkOfBlock({ text, blocks }: StructuredText, letter: 'p' | 'h', number: number): string {
  const id = `${letter}${number}`;
  if (blocks.some((block) => block.id === id)) return `#${describeParagraph(text, blocks, id)}`;
  const count = blocks.filter((block) => block.id.startsWith(letter)).length;
  throw new Error(`there is no ${letter === 'p' ? 'paragraph' : 'heading'} ${number}: the text has ${count}`);
}

function linkOfQuote({ text, blocks }: StructuredText, exact: string, context: object): string {
  const quote = { exact: exact.trim(), ...context };
  const best = matchQuote(text, quote);
  if (!best) throw new Error('the text has no such words');
  const found = text.slice(best.start, best.end);
  if (foldText(found) !== foldText(quote.exact))
    throw new Error(`the text has no such words; nearest are «${found}»`);
  const equal = quoteMatches(text, quote).filter((match: QuoteMatch) => match.score >= best.score);
  if (equal.length > 1)
    throw new Error(`the words stand ${equal.length} times in the text: give --prefix or --suffix`);
  return `#${describePassage(text, blocks, best)}`;
}
