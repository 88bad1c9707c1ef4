import { countMatches } from '../domain/counting/countMatches.ts';
import { ABBREVIATIONS, DOMAINS, VERBS_OF_SAYING } from './abbreviations.ts';

/** How many units of the text on either side of an end are looked at. */
const AROUND = 48;

/** Direction marks, vocalisation and tatweel are ignored, for they may stand anywhere: «د‪.‬ ديفيد». */
const UNSEEN = /[\p{Cf}\p{M}\u0640]/gu;

/**
 * The last word before an end, the marks that may end a sentence, and the signs that close a quotation or
 * bracket after them.
 */
const LAST_WORD = /([^\s"«“(['’]*?)([.!?؟۔…](?:\s?[.!?؟۔…])*)(["»”’')\]]*)$/;

/** What cannot begin a sentence: a comma, or a sign that closes something still open. */
const CONTINUES = /^[،؛,;:»”)\]]/;

/** Titles before a name: «أ.د.», «أ.م.د.», «د.م.». */
const DOTTED_TITLE = /^(?:[أا]\.(?:م\.)?)?د(?:\.م)?$/;
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;

/** Titles with a proclitic: «ود. سمير», «لأ. سمير». */
const JOINED_TITLE = /^[وفبل][دأ]$/;

/** «…» ends a sentence only after at least this many words. */
const FEWEST_WORDS = 3;

/**
 * Whether the sentence that begins at `start` really ends at `end`, one of the ends by Unicode's rules. It
 * does not after an abbreviation («د.»), an initial («ج. كنيدي») or a list's number («1. »), nor inside a
 * domain name («الجزيرة.نت»), nor if the next words continue it («هل انتهى؟» سأل الرئيس).
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
  return countMatches(text, /\p{L}+/gu) >= fewest;
}

/** Whether `word`, which a full stop follows, is an abbreviation or the number of a list item. */
function isAbbreviation(word: string, before: string, after: string): boolean {
  if (/^\p{L}$/u.test(word)) {
    // A letter after a number ends the sentence in «سنة 1440 هـ. وقد» and «عام 1990 م. وقد», but not in «512
    // ق.م».
    return !(/\p{N}\s?\p{L}\.\s+$/u.test(before) && /^\p{L}{2}/u.test(after));
  }
  if (JOINED_TITLE.test(word)) return true;
  // «أ.ف.» is not complete: «ب» follows.
  if (DOTTED.test(word) && !/\s$/.test(before) && /^\p{L}(?!\p{L})/u.test(after)) return true;
  if (DOTTED.test(word)) return DOTTED_TITLE.test(word) || /^\p{Script=Latin}/u.test(after);
  if (/^\(?\p{N}{1,3}$/u.test(word)) return /^[\s(]*\p{N}{1,3}\.\s*$/u.test(before);
  return ABBREVIATIONS.has(word.toLowerCase());
}
