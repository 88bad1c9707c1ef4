import type { Dating } from '../../../domain/article.ts';
import type { ArticleIndex } from '../../articleIndex.ts';
import type { Cited } from '../../cited.ts';
import { wordsIn } from '../../words/wordsIn.ts';
import { citedWords } from '../said/citedWords.ts';
import { quoted } from '../said/innerQuotes.ts';
import { caveats, saying } from '../said/saying.ts';
import { voiceOf } from '../said/voiceOf.ts';
import { ar, type Citation, en, linkRun, type Run, type Source } from './citation.ts';
import { dateParts, paragraphsInEnglish, translated } from './englishParts.ts';

/**
 * The words, in a line of their own direction, and a note as the Chicago Manual of Style has it (18th ed.,
 * chapters 13 and 14; notes and bibliography): a work whose author is not named begins with its title; a date
 * that is not stated but reasoned out stands in square brackets with “ca.”, a missing one is “n.d.”; and
 * where the source states none, the day of access is given too, and only there. Who says the words goes
 * before the title, as in “quoted in”.
 */
export function chicagoCitation(cited: Cited, index: ArticleIndex, { link, today }: Source): Citation {
  const { article } = index;
  const voice = voiceOf(cited, index);
  const notes = caveats(voice, 'en');
  const words = citedWords(article, cited.span).join('\n');
  const said = voice.position && saying(voice, 'en');
  const stated = article.published?.basis === 'stated';
  const note: readonly Run[] = [
    ...(notes.length > 0 ? [en(`[${capitalised(notes.join('; '))}.] `)] : []),
    ...(said ? [en(`${capitalised(said)}${voice.speakers.length > 1 ? ', in ' : ', '}`)] : []),
    ...(article.author ? [en(`${article.author.en}, `)] : []),
    ar(quoted(article.title.ar, 'en')),
    translated(article),
    en(`, ${wordsIn('en').product}, ${chicagoDate(article.published)}`),
    en(`, ${paragraphsInEnglish(article, cited.span)}, `),
    ...(stated ? [] : [en(`accessed ${american(today)}, `)]),
    linkRun(link),
    en('.'),
  ];
  return {
    lines: [
      { language: 'ar', runs: [ar(quoted(words, 'en'))] },
      { language: 'en', runs: note },
    ],
  };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** “April 21, 2019”, “[ca. April 21, 2019]”, “n.d.”. */
function chicagoDate(published: Dating | undefined): string {
  if (!published) return 'n.d.';
  const date = american(published.date);
  return published.basis === 'inferred' ? `[ca. ${date}]` : date;
}

/** “April 21, 2019”; “April 2019” and “2019” from the shorter forms. */
function american(iso: string): string {
  const { year, month, day } = dateParts({ date: iso });
  return [month, day && `${day},`, year].filter(Boolean).join(' ');
}
