import type { Article, Dating } from '../../../domain/article.ts';
import type { Span } from '../../../domain/span.ts';
import { wordsIn } from '../../words/wordsIn.ts';
import { paragraphSpan } from '../said/paragraphSpan.ts';
import { en, type Run } from './citation.ts';

/**
 * What follows an Arabic title in square brackets: it in English, and whose it is where the source has none.
 * Both manuals translate a foreign title so, and mark by brackets what is supplied
 * (Chicago Manual of Style, 18th ed., on titles in foreign languages; APA Manual, 7th ed., 9.38 and 9.22).
 */
export function translated({ title }: Article): Run {
  const ours = title.origin === 'editorial' ? '; title supplied by the editor' : '';
  return en(` [${title.en}${ours}]`);
}

/** “para. 3”, “paras. 3–4”; both manuals count paragraphs where a text has no pages. */
export function paragraphsInEnglish(article: Article, span: Span): string {
  const paragraphs = paragraphSpan(article, span);
  if (!paragraphs) return wordsIn('en').text.heading;
  const [first, last] = paragraphs;
  return first === last ? `para. ${first}` : `paras. ${first}–${last}`;
}

/**
 * The parts of an ISO date as English writes them, the day without a nought: `2019-04-07` → 2019, April, 7.
 */
export function dateParts({ date }: Pick<Dating, 'date'>): {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
} {
  const [year = '', month, day] = date.split('-');
  const [named] = month ? wordsIn('en').date(`${year}-${month}`).split(' ') : [];
  return { year, ...(named && { month: named }), ...(day && { day: String(Number(day)) }) };
}
