import { describe, expect, it } from 'vitest';
import { type Paragraphs, paragraphsOf, render, type Token } from '../../../src/lab/links/editedText.ts';
import { fateOf, heldBy, isRightParagraph, sharedWith } from '../../../src/lab/links/truth.ts';

// Words 0 to 3, 4 to 7 and 8 to 11; the second paragraph is the one linked.
const BEFORE = paragraphsOf('a b c d\ne f g h\ni j k l');
const [FIRST = [], SECOND = [], THIRD = []] = BEFORE;
type Tokens = readonly Token[];

const fresh = (written: string): Token => ({ written, origin: -1, kept: false });
const added = (words: string): Tokens => words.split(' ').map(fresh);

describe('the fate of a paragraph', () => {
  const cases: readonly (readonly [string, Paragraphs, string, readonly number[]])[] = [
    ['unchanged', BEFORE, 'survived', [1]],
    ['moved', [SECOND, FIRST, THIRD], 'survived', [0]],
    ['split', [FIRST, SECOND.slice(0, 2), SECOND.slice(2)], 'survived', [1, 2]],
    ['merged', [[...FIRST, ...SECOND], THIRD], 'survived', [0]],
    ['cut', [FIRST, THIRD], 'lost', []],
    ['cut, while an equal one was put in', [FIRST, added('e f g h'), THIRD], 'lost', []],
    ['left with one word', [FIRST, [...SECOND.slice(0, 1), ...added('x y z')], THIRD], 'remnant', [1]],
  ];
  it.each(cases)('%s', (_, after, kind, right) => {
    const edited = render(after);
    const fate = fateOf(edited, 4, 7);
    expect(fate.kind).toBe(kind);
    const found = edited.blocks.flatMap(({ span }, number) =>
      isRightParagraph(edited, fate, number, span) ? [number] : [],
    );
    expect(found).toEqual(right);
  });
});

describe('a passage', () => {
  const edited = render([FIRST, [...SECOND.slice(0, 2), ...added('x y'), ...SECOND.slice(2)], THIRD]);
  const fate = fateOf(edited, 4, 7);
  const at = (words: string) => {
    const start = edited.text.indexOf(words);
    return { start, end: start + words.length };
  };

  it.each([
    ['with the words put into it', 'e f x y g h', 1, 1],
    ['with a paragraph more', 'a b c d\ne f x y g h', 0.6, 1],
    ['half of it', 'e f', 2 / 6, 0.5],
    ['of other words', 'i j k l', 0, 0],
  ])('%s', (_, words, shared, held) => {
    expect(sharedWith(edited, fate, at(words))).toBeCloseTo(shared);
    expect(heldBy(edited, fate, at(words))).toBeCloseTo(held);
  });
});
