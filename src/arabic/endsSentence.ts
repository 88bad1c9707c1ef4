import { ABBREVIATIONS, DOMAINS, VERBS_OF_SAYING } from './abbreviations.ts';

/** So much of the text around an end is looked at. */
const AROUND = 48;

/** Direction marks, vocalisation and tatweel may stand anywhere and change nothing: «د‪.‬ ديفيد». */
const UNSEEN = /[\p{Cf}\p{M}\u0640]/gu;

/**
 * The last word before an end, the marks that may end a sentence, and the signs that close a quotation or
 * bracket after them.
 */
const LAST_WORD = /([^\s"«“(['’]*?)([.!?؟۔…](?:\s?[.!?؟۔…])*)(["»”’')\]]*)$/;

/** What goes on: a comma, or a sign that closes what is not closed yet. */
const CONTINUES = /^[،؛,;:»”)\]]/;

/** «أ.د.», «أ.م.د.», «د.م.» stand before a name. */
const DOTTED_TITLE = /^(?:[أا]\.(?:م\.)?)?د(?:\.م)?$/;
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;

/** «ود. سمير», «لأ. سمير». */
const JOINED_TITLE = /^[وفبل][دأ]$/;

/** A sentence broken by «…» has at least so many words before it. */
const FEWEST_WORDS = 3;

/**
 * Whether the sentence that begins at `start` ends at `end`, one of the borders of Unicode: not after an
 * abbreviation («د.»), an initial («ج. كنيدي»), a list's number («1. »), in a name of a domain («الجزيرة.نت»)
 * or before what goes on («هل انتهى؟» سأل الرئيس).
 */
export function endsSentence(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, end - AROUND), end).replace(UNSEEN, '');
  const after = text
    .slice(end, end + AROUND)
    .replace(UNSEEN, '')
    .trimStart();
  const [, word = '', marks = '', closers = ''] = LAST_WORD.exec(before.trimEnd()) ?? [];
  if (marks === '') return true;
  if (CONTINUES.test(after)) return false;
  const next = /^[\p{L}\p{N}]+/u.exec(after)?.[0] ?? '';
  if (/[!?؟]/.test(marks)) return closers === '' || !VERBS_OF_SAYING.has(next);
  const isSpaced = /\s$/.test(before);
  if (/…|\.\s?\.\s?\./.test(marks))
    return isSpaced && !/^[إا]لخ$/.test(next) && hasWords(before, FEWEST_WORDS);
  if (marks !== '.' || closers !== '') return true;
  return !isAbbreviation(word, before, after) && (isSpaced || !DOMAINS.has(next));
}

function hasWords(text: string, fewest: number): boolean {
  return (text.match(/\p{L}+/gu)?.length ?? 0) >= fewest;
}

/** Whether `word`, which a full stop follows, is shortened or a number that counts an item. */
function isAbbreviation(word: string, before: string, after: string): boolean {
  if (/^\p{L}$/u.test(word)) {
    // «سنة 1440 هـ. وقد» and «عام 1990 م. وقد» end where they stand; «512 ق.م» does not.
    return !(/\p{N}\s?\p{L}\.\s+$/u.test(before) && /^\p{L}{2}/u.test(after));
  }
  if (JOINED_TITLE.test(word)) return true;
  // «أ.ف.» goes on in «ب».
  if (DOTTED.test(word) && !/\s$/.test(before) && /^\p{L}(?!\p{L})/u.test(after)) return true;
  if (DOTTED.test(word)) return DOTTED_TITLE.test(word) || /^\p{Script=Latin}/u.test(after);
  if (/^\(?\p{N}{1,3}$/u.test(word)) return /^[\s(]*\p{N}{1,3}\.\s*$/u.test(before);
  return ABBREVIATIONS.has(word.toLowerCase());
}
