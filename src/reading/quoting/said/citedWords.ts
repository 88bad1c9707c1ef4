import type { Article } from '../../../domain/article.ts';
import type { Block } from '../../../domain/block.ts';
import { overlaps, type Span } from '../../../domain/span.ts';

/** The blocks that `span` takes words from, in text order. */
export function citedBlocks({ blocks }: Article, span: Span): readonly Block[] {
  return blocks.filter((block) => overlaps(block.span, span));
}

/** The words of `span`, each paragraph by itself, stray breaks of the source within one closed up. */
export function citedWords(article: Article, span: Span): readonly string[] {
  return citedBlocks(article, span)
    .map((block) =>
      article.text
        .slice(Math.max(block.span.start, span.start), Math.min(block.span.end, span.end))
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((words) => words !== '');
}
