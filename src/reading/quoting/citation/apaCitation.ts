import type { Dating } from '../../../domain/article.ts';
import type { ArticleIndex } from '../../articleIndex.ts';
import type { Cited } from '../../cited.ts';
import { wordsIn } from '../../words/wordsIn.ts';
import { citedWords } from '../said/citedWords.ts';
import { innerQuotes, quoted } from '../said/innerQuotes.ts';
import { caveats, saying } from '../said/saying.ts';
import { voiceOf } from '../said/voiceOf.ts';
import { ar, type Citation, en, linkRun, type Run, type Source } from './citation.ts';
import { dateParts, paragraphsInEnglish, translated } from './englishParts.ts';

/**
 * The words, in a line of their own direction, with a citation in the text, and the entry of the reference
 * list, as the Publication Manual of the APA has them (7th ed.): the title takes the place of an author who
 * is not named (8.14, 9.12); who is reported by the work is named before “as cited in” (8.6); paragraphs are
 * counted where there are no pages (8.28); an estimated date stands in square brackets with “ca.”, a missing
 * one is “n.d.” (9.17); the day of access is left out, for the text is not meant to change (9.16). The title
 * is not italic: Arabic has no such letters, and slanted ones are no substitute.
 */
export function apaCitation(cited: Cited, index: ArticleIndex, { link }: Source): Citation {
  const { article } = index;
  const voice = voiceOf(cited, index);
  const notes = caveats(voice, 'en');
  const said = voice.position && saying(voice, 'en', 'as cited in');
  const before = said ? `${said}${said.endsWith('as cited in') ? ' ' : ', '}` : '';
  const bracket = notes.length > 0 ? `[${notes.join('; ')}] ` : '';
  const inText: readonly Run[] = [
    en(`${bracket}(${before}`),
    article.author ? en(article.author.en) : ar(quoted(article.title.ar, 'en')),
    en(`, ${yearOf(article.published)}, ${paragraphsInEnglish(article, cited.span)}).`),
  ];
  const title = [ar(innerQuotes(article.title.ar, 'en')), translated(article)];
  const dated = `(${apaDate(article.published)})`;
  const entry: readonly Run[] = [
    ...(article.author
      ? [en(`${article.author.en} ${dated}. `), ...title, en('. ')]
      : [...title, en(`. ${dated}. `)]),
    en(`${wordsIn('en').product}. `),
    linkRun(link),
  ];
  const words = quoted(citedWords(article, cited.span).join('\n'), 'en');
  return {
    lines: [
      { language: 'ar', runs: [ar(words)] },
      { language: 'en', runs: inText },
      { language: 'en', runs: entry },
    ],
  };
}

function yearOf(published: Dating | undefined): string {
  return published ? estimated(published, dateParts(published).year) : 'n.d.';
}

/** “2019, April 21”, “[ca. 2019, April 21]”, “n.d.”. */
function apaDate(published: Dating | undefined): string {
  if (!published) return 'n.d.';
  const { year, month, day } = dateParts(published);
  const within = [month, day].filter(Boolean).join(' ');
  return estimated(published, within ? `${year}, ${within}` : year);
}

function estimated({ basis }: Dating, date: string): string {
  return basis === 'inferred' ? `[ca. ${date}]` : date;
}
