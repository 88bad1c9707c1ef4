import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourcePaths } from './sourceImports.ts';

/** The widest that a line of a comment may be, in characters: what the formatter allows to code. */
const WIDEST = 110;

const isKept = (path: string) => /\.tsx?$/.test(path);

/** The numbers of the lines of `source` that belong to a comment and are too wide. */
function wideComments(source: string): readonly number[] {
  let isInside = false;
  return source.split('\n').flatMap((line, i) => {
    const isComment = isInside || /^\s*(\/\*|\/\/)/.test(line);
    if (/^\s*\/\*/.test(line)) isInside = true;
    if (line.includes('*/')) isInside = false;
    // An address cannot be wrapped.
    return isComment && [...line].length > WIDEST && !/^\W*\S+$/.test(line) ? [i + 1] : [];
  });
}

describe('comments', () => {
  test.each(sourcePaths().filter(isKept))('%s has no line too wide', (path) => {
    expect(wideComments(readFileSync(path, 'utf8'))).toEqual([]);
  });

  const wide = 'a word '.repeat(20);
  const cases: readonly (readonly [string, string, readonly number[]])[] = [
    ['of one line', `/** ${wide} */`, [1]],
    ['of several lines', `/**\n * ${wide}\n * short\n */\nconst a = 1;`, [2]],
    ['behind slashes', `  // ${wide}`, [1]],
    ['that are short, before long code', `/** short */\nconst a = '${wide}';`, []],
    ['of Arabic, counted in characters', `// ${'كلمة '.repeat(21)}`, []],
    ['that are an address', `// https://example.org/${'a'.repeat(120)}`, []],
  ];
  test.each(cases)('%s', (_, source, lines) => {
    expect(wideComments(source)).toEqual(lines);
  });
});
