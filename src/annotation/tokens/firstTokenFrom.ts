import type { Token } from './token.ts';

/**
 * The first token, from `index` on, that begins at or after the text's offset `offset`; the number of tokens
 * if none does. From a mention's first token and its end, it is the token after the mention.
 */
export function firstTokenFrom(tokens: readonly Token[], index: number, offset: number): number {
  let found = index;
  while ((tokens[found]?.span.start ?? Number.POSITIVE_INFINITY) < offset) found++;
  return found;
}
