import { at } from '../../domain/at.ts';
import { type Paragraphs, rewritten, type Token } from './editedText.ts';
import type { Random } from './random.ts';
import { respelt, withTypo } from './spelling.ts';

/**
 * One thing editors do to a text. It gives the new text, and how many words it inserted, deleted, changed or
 * moved.
 */
export type Edit = (
  paragraphs: Paragraphs,
  donor: Donor,
  random: Random,
) => { paragraphs: Paragraphs; words: number };

/** Where new words come from: paragraphs of other texts. */
export type Donor = readonly (readonly string[])[];

/** Edits of single words. */
export const WORD_EDITS: Readonly<Record<string, Edit>> = {
  'typo fixed': changeWords((token, _, random) => [rewritten(token, withTypo(token.written, random))]),
  'word replaced': changeWords((token, donor, random) => [rewritten(token, random.pick(random.pick(donor)))]),
  'word put in': changeWords((token, donor, random) => [token, fresh(random.pick(random.pick(donor)))]),
  'word cut': changeWords(() => []),
};

/** Edits of sentences and paragraphs. */
export const STRUCTURE_EDITS: Readonly<Record<string, Edit>> = {
  'sentence cut': (paragraphs, _, random) => {
    const number = paragraphAt(paragraphs, random);
    const { paragraph, start, length } = stretch(paragraphs, number, random);
    return { paragraphs: replaced(paragraphs, number, [without(paragraph, start, length)]), words: length };
  },
  'sentence added': (paragraphs, donor, random) => {
    const number = paragraphAt(paragraphs, random);
    const paragraph = at(paragraphs, number);
    const sentence = random
      .pick(donor)
      .slice(0, 5 + random.below(16))
      .map(fresh);
    const start = random.below(paragraph.length + 1);
    const longer = [...paragraph.slice(0, start), ...sentence, ...paragraph.slice(start)];
    return { paragraphs: replaced(paragraphs, number, [longer]), words: sentence.length };
  },
  'paragraph put in': (paragraphs, donor, random) =>
    insert(paragraphs, donor, random, random.below(paragraphs.length + 1)),
  'new lead': (paragraphs, donor, random) => insert(paragraphs, donor, random, 0),
  'paragraph cut': (paragraphs, _, random) => {
    const number = paragraphAt(paragraphs, random);
    if (paragraphs.length < 2) return { paragraphs, words: 0 };
    return { paragraphs: replaced(paragraphs, number, []), words: at(paragraphs, number).length };
  },
  'paragraph moved': (paragraphs, _, random) => {
    const number = paragraphAt(paragraphs, random);
    const moved = at(paragraphs, number);
    const rest = replaced(paragraphs, number, []);
    const to = random.below(paragraphs.length);
    return { paragraphs: [...rest.slice(0, to), moved, ...rest.slice(to)], words: moved.length };
  },
  'paragraph split': (paragraphs, _, random) => {
    const number = paragraphAt(paragraphs, random);
    const paragraph = at(paragraphs, number);
    if (paragraph.length < 8) return { paragraphs, words: 0 };
    const cut = 4 + random.below(paragraph.length - 7);
    return {
      paragraphs: replaced(paragraphs, number, [paragraph.slice(0, cut), paragraph.slice(cut)]),
      words: 2,
    };
  },
  'paragraphs merged': (paragraphs, _, random) => {
    if (paragraphs.length < 3) return { paragraphs, words: 0 };
    const number = random.below(paragraphs.length - 1);
    const merged = [...at(paragraphs, number), ...at(paragraphs, number + 1)];
    return {
      paragraphs: [...paragraphs.slice(0, number), merged, ...paragraphs.slice(number + 2)],
      words: 2,
    };
  },
};

/**
 * Writes a paragraph by other spelling rules. These changes come on top of the other edits: no word counts as
 * edited for them.
 */
export function respell(paragraphs: Paragraphs, random: Random): Paragraphs {
  const number = paragraphAt(paragraphs, random);
  const paragraph = at(paragraphs, number).map((token) => rewritten(token, respelt(token.written, random)));
  return replaced(paragraphs, number, [paragraph]);
}

function changeWords(change: (token: Token, donor: Donor, random: Random) => readonly Token[]): Edit {
  return (paragraphs, donor, random) => {
    const number = paragraphAt(paragraphs, random);
    const paragraph = at(paragraphs, number);
    const start = random.below(paragraph.length);
    const length = Math.min(paragraph.length - start, 1 + random.below(2));
    const changed = paragraph.slice(start, start + length).flatMap((token) => change(token, donor, random));
    const whole = [...paragraph.slice(0, start), ...changed, ...paragraph.slice(start + length)];
    return { paragraphs: replaced(paragraphs, number, [whole]), words: length };
  };
}

function insert(paragraphs: Paragraphs, donor: Donor, random: Random, number: number) {
  const paragraph = random.pick(donor).slice(0, 60).map(fresh);
  return {
    paragraphs: [...paragraphs.slice(0, number), paragraph, ...paragraphs.slice(number)],
    words: paragraph.length,
  };
}

/** A random paragraph. Longer ones are likelier in proportion, so that words are edited evenly. */
function paragraphAt(paragraphs: Paragraphs, random: Random): number {
  let word = random.below(paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0));
  return paragraphs.findIndex((paragraph) => {
    word -= paragraph.length;
    return word < 0;
  });
}

/** A sentence of a paragraph: up to the next full stop, at most 20 words. */
function stretch(paragraphs: Paragraphs, number: number, random: Random) {
  const paragraph = at(paragraphs, number);
  const start = random.below(paragraph.length);
  const stop = paragraph.findIndex((token, i) => i >= start && /[.؟!…]$/.test(token.written));
  const end = Math.min(stop < 0 ? paragraph.length : stop + 1, start + 20);
  return { paragraph, start, length: end - start };
}

function without(paragraph: readonly Token[], start: number, length: number): readonly Token[] {
  return [...paragraph.slice(0, start), ...paragraph.slice(start + length)];
}

function replaced(paragraphs: Paragraphs, number: number, by: Paragraphs): Paragraphs {
  return [
    ...paragraphs.slice(0, number),
    ...by.filter(({ length }) => length > 0),
    ...paragraphs.slice(number + 1),
  ];
}

function fresh(written: string): Token {
  return { written, origin: -1, kept: false };
}
