import type { Article } from '../../domain/article.ts';
import type { Span } from '../../domain/span.ts';
import { textFragment } from '../../linking/fragment/textFragment.ts';
import { articlePath } from '../page/page.ts';

/**
 * The link to a place in the article, on its Arabic page at `origin`. One in the text, at `span`, also
 * carries a standard text fragment, where it fits.
 */
export function articleLink(article: Article, origin: string, fragment: string, span?: Span): string {
  const url = `${origin}${articlePath(article.id, 'ar')}#${fragment}`;
  if (!span) return url;
  return url + (textFragment(article.text, article.blocks, span, url, wordsAround(article)) ?? '');
}

/** The editor's words that are shown among the article's, in either language. */
function wordsAround({ title, description, source, sections }: Article): readonly string[] {
  const ours = [title, description, source, ...sections.map((section) => section.title)];
  return ours.flatMap((words) => (words ? [words.ar, words.en] : []));
}
