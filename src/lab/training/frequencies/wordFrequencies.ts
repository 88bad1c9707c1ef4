import { readFileSync } from 'node:fs';

const LIST = new URL('../wordLists/wordFrequencies.tsv', import.meta.url);

/**
 * The frequencies of words in raw text (see `LexiconColumns.wordFrequencies`), read from the list that `npm
 * run lab -- count-words` makes.
 */
export function wordFrequencies(): ReadonlyMap<string, number> {
  return new Map(
    readFileSync(LIST, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): [string, number] => {
        const [word = '', frequency = '0'] = line.split('\t');
        return [word, Number(frequency)];
      }),
  );
}
