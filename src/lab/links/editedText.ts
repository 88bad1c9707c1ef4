import { foldText } from '../../arabic/fold.ts';
import type { Block } from '../../domain/block.ts';

/** A written word with the punctuation on it, and which word of the original text it is. */
export interface Token {
  readonly written: string;
  /** Its number in the original; -1 if an editor put it in. */
  readonly origin: number;
  /** Whether it is still the same word, by any spelling. */
  readonly kept: boolean;
}

/** A text being edited: its paragraphs, each a list of words. */
export type Paragraphs = readonly (readonly Token[])[];

/** A text as a reader gets it, and where its words are. */
export interface Rendered {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  /** For each token, the number of its paragraph and its span. */
  readonly paragraphs: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The paragraphs of a text with one paragraph a line, every word its own origin. */
export function paragraphsOf(text: string): Paragraphs {
  let origin = 0;
  return text
    .split('\n')
    .map((line) => line.split(/\s+/).filter((word) => word !== ''))
    .filter((words) => words.length > 0)
    .map((words) => words.map((written) => ({ written, origin: origin++, kept: true })));
}

/** `token` written otherwise: it is kept if only its spelling differs. */
export function rewritten(token: Token, written: string): Token {
  return {
    written,
    origin: token.origin,
    kept: token.kept && lettersOf(written) === lettersOf(token.written),
  };
}

/** Puts the words together, one paragraph a line. */
export function render(paragraphs: Paragraphs): Rendered {
  const tokens: Token[] = [];
  const numbers: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const [number, paragraph] of paragraphs.entries()) {
    if (number > 0) text += '\n';
    const start = text.length;
    for (const [i, token] of paragraph.entries()) {
      if (i > 0) text += ' ';
      tokens.push(token);
      numbers.push(number);
      starts.push(text.length);
      text += token.written;
      ends.push(text.length);
    }
    blocks.push({ id: `p${number + 1}`, kind: 'paragraph', span: { start, end: text.length } });
  }
  return { text, blocks, tokens, paragraphs: numbers, starts, ends };
}

function lettersOf(written: string): string {
  return foldText(written).replace(/[^\p{L}\p{N}]/gu, '');
}
