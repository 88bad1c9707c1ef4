import { escapeMarkup } from '../escapeMarkup.ts';
import type { Citation, Run } from './citation.ts';

/** The left-to-right mark: an invisible letter that keeps figures and brackets after Arabic in their place. */
const LRM = '\u200E';

/**
 * The citation as plain text. Where the sentence is English, marks of direction keep it so from its first
 * letter, and behind each Arabic run.
 */
export function citationText({ language, lines }: Citation): string {
  if (language === 'ar') return lines.map((runs) => runs.map(({ text }) => text).join('')).join('\n');
  return lines.map((runs) => LRM + runs.map((run) => ltrText(run)).join('')).join('\n');
}

function ltrText({ language, text }: Run): string {
  return language === 'ar' ? text + LRM : text;
}

/**
 * The citation as rich text: each language in its direction, the address a link. All of its text is escaped.
 */
export function citationHtml({ language, lines }: Citation): string {
  const paragraphs = lines.map(
    (runs) =>
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
