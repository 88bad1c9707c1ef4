import type { Span } from '../domain/span.ts';

/** `span` widened to whole words at both ends: «كوم» in «الحكومة» becomes «الحكومة». */
export function wholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (isLetter(text[from]) && isLetter(text[from - 1])) from--;
  while (isLetter(text[to - 1]) && isLetter(text[to])) to++;
  return { start: from, end: to };
}

/** Whether a character belongs to a word: a letter or a digit. Beyond the ends of a text there is none. */
export function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
