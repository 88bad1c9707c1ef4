import type { Token } from './token.ts';

/**
 * The folded word at `index` of a sentence, for looking at a token's neighbours: beyond the sentence's first
 * and last token no word stands, and so it is empty there.
 */
export function foldedAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.folded ?? '';
}
