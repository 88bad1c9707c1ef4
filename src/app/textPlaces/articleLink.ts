import type { Article } from '../../domain/article.ts';
import { articlePath } from '../page/page.ts';

/** The link to a place in the article, on its Arabic page at `origin`. */
export function articleLink(article: Article, origin: string, fragment: string): string {
  return `${origin}${articlePath(article.id, 'ar')}#${fragment}`;
}
