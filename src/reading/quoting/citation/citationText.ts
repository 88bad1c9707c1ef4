import { escapeMarkup } from '../said/escapeMarkup.ts';
import type { Citation, Run } from './citation.ts';

/**
 * The marks of direction: invisible letters that keep figures, brackets and quotation marks in their place.
 */
const MARKS = { ar: '\u200F', en: '\u200E' } as const;

/**
 * The citation as plain text. Marks keep an English line so from its first letter and around each Arabic run
 * in it; an Arabic one needs none where it is all Arabic.
 */
export function citationText({ lines }: Citation): string {
  return lines
    .map(({ language, runs }) => {
      const text = runs.map((run) => (run.language === language ? run.text : embedded(run, language)));
      return (language === 'en' ? MARKS.en : '') + text.join('');
    })
    .join('\n');
}

function embedded({ language, text, isLink }: Run, around: Run['language']): string {
  return isLink ? text : MARKS[language] + text + MARKS[language] + MARKS[around];
}

/**
 * The citation as rich text: each language in its direction, the address a link. All of its text is escaped.
 */
export function citationHtml({ lines }: Citation): string {
  const paragraphs = lines.map(
    ({ language, runs }) =>
      `<p lang="${language}" dir="${directionOf(language)}">${runs.map((run) => runHtml(run, language)).join('')}</p>`,
  );
  return paragraphs.join('\n');
}

function runHtml({ text, language, isLink }: Run, around: Run['language']): string {
  const escaped = escapeMarkup(text).replaceAll('\n', '<br>');
  if (isLink) return `<a href="${escapeMarkup(text)}" dir="ltr">${escaped}</a>`;
  if (language === around) return escaped;
  return `<span lang="${language}" dir="${directionOf(language)}">${escaped}</span>`;
}

/** The direction in which a language is written. */
export function directionOf(language: Run['language']): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
