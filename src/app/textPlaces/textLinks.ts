import type { Article } from '../../domain/article.ts';
import type { Span } from '../../domain/span.ts';
import { describeParagraph, describePassage } from '../../linking/describe.ts';
import { textFragment } from '../../linking/fragment/textFragment.ts';
import { articleLink } from './articleLink.ts';

/** The link to the block `id`, at `origin`; where it fits, with a standard text fragment besides. */
export function linkToBlock(article: Article, origin: string, id: string): string {
  const { text, blocks } = article;
  const url = articleLink(article, origin, describeParagraph(text, blocks, id));
  return withFragment(article, url, blocks.find((block) => block.id === id)?.span);
}

/** The same to a passage. */
export function linkToPassage(article: Article, origin: string, span: Span): string {
  const url = articleLink(article, origin, describePassage(article.text, article.blocks, span));
  return withFragment(article, url, span);
}

function withFragment(article: Article, url: string, span: Span | undefined): string {
  if (!span) return url;
  return url + (textFragment(article.text, article.blocks, span, url, wordsAround(article)) ?? '');
}

/** The editor's words that are shown among the article's, in either language. */
function wordsAround({ title, description, source, sections }: Article): readonly string[] {
  const ours = [title, description, source, ...sections.map((section) => section.title)];
  return ours.flatMap((words) => (words ? [words.ar, words.en] : []));
}
