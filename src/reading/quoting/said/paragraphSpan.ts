import type { Article } from '../../../domain/article.ts';
import type { Span } from '../../../domain/span.ts';
import { citedBlocks } from './citedWords.ts';

/**
 * The numbers of the first and the last paragraph that `span` takes words from; undefined where it lies in a
 * heading.
 */
export function paragraphSpan(
  article: Article,
  span: Span,
): readonly [first: number, last: number] | undefined {
  const numbers = citedBlocks(article, span)
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ id }) => Number(id.slice(1)));
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}
