import type { Span } from '../domain/span.ts';

/**
 * `span` of `text`, widened to take the whole of the words in which it begins and ends: «المكا» in «المكالمة»
 * to all of it.
 */
export function wholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (isLetter(text[from - 1]) && isLetter(text[from])) from--;
  while (isLetter(text[to - 1]) && isLetter(text[to])) to++;
  return { start: from, end: to };
}

/** Whether a unit is a letter or a digit; none at the ends of a text. */
function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
}
