import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadModel } from '../../annotation/tagging/model/loadModel.ts';
import type { TaggerModel } from '../../annotation/tagging/model/taggerModel.ts';
import { tagSentences } from '../../annotation/tagging/tagSentences.ts';
import type { Command, CommandIo } from './command.ts';

/** The model file that is shipped with the site. */
const SHIPPED = new URL('../../../public/models/names.bin', import.meta.url);

/**
 * A new document begins at the first empty line after this many lines, or at twice as many lines: so memory
 * stays bounded.
 */
const MOST_LINES = 60_000;

/** After this many tokens without an empty line, a sentence ends at its next final mark. */
const LONG_SENTENCE = 120;

/** Tags names in tokens. */
export const tag: Command = {
  name: 'tag',
  summary: 'tag the names in tokens, one a line',
  usage: [
    'hashiya tag < CONLL          the tokens again, each with a tab and its tag',
    '     [--model FILE]          another model than the shipped one',
    '',
    'In: a token a line; what follows it after a tab or a space is not looked at. An empty line ends a sentence.',
    'Out: line by line the same tokens, a tab, and O, B-X or I-X, where X is PER, LOC, ORG or MISC.',
    'The input is one document: what is clear in one place helps in others.',
    'Exit code: 0 done, 1 the model cannot be read, 2 called wrongly.',
  ].join('\n'),
  run: async (args, io) => {
    const { values } = parseArgs({ args: [...args], options: { model: { type: 'string' } } });
    const model = loadModel(await readFile(values.model ?? SHIPPED));
    let lines: string[] = [];
    for await (const line of io.lines) {
      lines.push(line);
      if (lines.length < (line.trim() === '' ? MOST_LINES : 2 * MOST_LINES)) continue;
      await writeTags(lines, model, io);
      lines = [];
    }
    await writeTags(lines, model, io);
    return 0;
  },
};

async function writeTags(lines: readonly string[], model: TaggerModel, io: CommandIo): Promise<void> {
  const tokens = lines.map((line) => line.split(/[\t ]/, 1)[0] ?? '');
  const tags = tagSentences(model, sentencesOf(tokens)).flat();
  let next = 0;
  for (const token of tokens) await io.out(token === '' ? '' : `${token}\t${tags[next++]?.label ?? 'O'}`);
}

/** The tokens without the empty ones, which end sentences. */
function sentencesOf(tokens: readonly string[]): readonly (readonly string[])[] {
  const sentences: string[][] = [];
  let sentence: string[] = [];
  for (const token of [...tokens, '']) {
    if (token !== '') sentence.push(token);
    const ends = token === '' || (sentence.length >= LONG_SENTENCE && /^[.!?؟]+$/.test(token));
    if (!ends || sentence.length === 0) continue;
    sentences.push(sentence);
    sentence = [];
  }
  return sentences;
}
