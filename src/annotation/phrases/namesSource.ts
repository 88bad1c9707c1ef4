import { foldText } from '../../arabic/fold.ts';
import type { Language } from '../../domain/localized.ts';
import { PHRASE_CUES } from '../lexicons/phraseCues.ts';

/** How an editor says, beside the phrases of the press, whose word it is. */
const EDITORS_PHRASES = [
  'في رواية',
  'في قراءة',
  'في قول',
  'في وصف',
  'كما (ي|ت)?(نقل|روي|قول|ذكر|ورد|فهم|قرا)',
  '(ي|ت)?نسب(ت|ه|ها)? .*الي',
];

const PHRASES = [...PHRASE_CUES.map(({ words }) => words.join(' ')), ...EDITORS_PHRASES].map(foldText);

const SOURCED: Readonly<Record<Language, RegExp>> = {
  // Whole words, a pronoun at their end aside: «وفقد» is no «وفق», but «في قولهم» is «في قول».
  ar: new RegExp(`(?<!\\p{L})[وف]?(${PHRASES.join('|')})(ه|ها|هم)?(?!\\p{L})`, 'u'),
  en: /\baccording to\b|\bas (?:\S+ ){1,6}?(?:tells?|reports?|puts?|has|gives?|sees?|reads?)\b|\b(?:by|in) (?!other )(?:\S+ ){1,6}?(?:reading|account|telling|words|view)\b|\battributed to\b/i,
};

/** Whether a sentence says whose word it is: «بحسب المقال …», “According to the article, …”. */
export function namesSource(sentence: string, language: Language): boolean {
  return SOURCED[language].test(language === 'ar' ? foldText(sentence) : sentence);
}
