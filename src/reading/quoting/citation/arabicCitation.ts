import type { ArticleIndex } from '../../articleIndex.ts';
import type { Cited } from '../../cited.ts';
import { quotingWords } from '../../words/quotingWords.ts';
import { wordsIn } from '../../words/wordsIn.ts';
import { citedWords } from '../said/citedWords.ts';
import { quoted } from '../said/innerQuotes.ts';
import { paragraphSpan } from '../said/paragraphSpan.ts';
import { caveats, saying } from '../said/saying.ts';
import { voiceOf } from '../said/voiceOf.ts';
import { ar, type Citation, linkRun, type Source } from './citation.ts';

/**
 * As Arabic newspapers and journals cite: the words between guillemets, who says them, the title, the writer,
 * the date and how it is known, the paragraphs; the address stands on a line of its own. What is ours among
 * it stands in square brackets, as the convention of editing (التحقيق) has it.
 */
export function arabicCitation(cited: Cited, index: ArticleIndex, { link }: Source): Citation {
  const { article } = index;
  const words = wordsIn('ar');
  const voice = voiceOf(cited, index);
  const notes = caveats(voice, 'ar');
  const title = quoted(article.title.ar, 'ar');
  const parts = [
    voice.position && saying(voice, 'ar'),
    article.title.origin === 'editorial' ? `${title} [${words.text.editorialTitle}]` : title,
    article.author?.ar ?? quotingWords.ar.unnamedAuthor,
    datedInArabic(index),
    placeInArabic(cited, index),
  ].filter((part) => typeof part === 'string');
  const quotation = quoted(citedWords(article, cited.span).join('\n'), 'ar');
  const bracket = notes.length > 0 ? ` [${notes.join('؛ ')}]` : '';
  const whole = ar(`${quotation}${bracket} — ${parts.join('، ')}.`);
  return {
    lines: [
      { language: 'ar', runs: [whole] },
      { language: 'ar', runs: [linkRun(link)] },
    ],
  };
}

/** «٢١ أبريل ٢٠١٩ (تاريخ مرجّح)». */
function datedInArabic({ article: { published } }: ArticleIndex): string {
  const { date } = wordsIn('ar');
  const quoting = quotingWords.ar;
  if (!published) return quoting.undated;
  return published.basis === 'inferred' ? quoting.inferred(date(published.date)) : date(published.date);
}

/** «الفقرة ٣»، «الفقرتان ٣ و٤»، «الفقرات ٣–٦». */
function placeInArabic({ span }: Cited, { article }: ArticleIndex): string {
  const paragraphs = paragraphSpan(article, span);
  return paragraphs ? quotingWords.ar.paragraphs(...paragraphs) : wordsIn('ar').text.heading;
}
