/**
 * Abbreviations of several letters that a full stop follows inside a sentence. A single letter before a full
 * stop is always one («د. أحمد», «أ.د. سمير», «ج. كنيدي») and need not be here.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  // Arabic: «تح. عبد السلام هارون», «مج. ٢».
  ...['دك', 'مج', 'تح', 'مط', 'صص', 'فق', 'هام', 'تل', 'هات'],
  // Titles and bibliography in Latin letters, in lower case.
  ...[
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'st',
    'jr',
    'sr',
    'gen',
    'col',
    'lt',
    'sen',
    'rep',
    'gov',
    'rev',
    'hon',
  ],
  ...['vs', 'nos', 'vol', 'pp', 'fig', 'ed', 'eds', 'cf', 'al', 'inc', 'ltd', 'co', 'corp', 'dept', 'univ'],
]);

/** Names of domains as Arabic writes them: «الجزيرة.نت» is one name. */
export const DOMAINS: ReadonlySet<string> = new Set(['نت', 'كوم', 'اورغ', 'أورغ', 'اورج']);

/** A verb of saying after a quoted question continues its sentence: «هل انتهى؟» سأل الرئيس. */
export const VERBS_OF_SAYING: ReadonlySet<string> = new Set(
  'قال قالت يقول تقول سأل سألت يسأل تسأل تساءل تساءلت يتساءل تتساءل أجاب أجابت رد ردت صاح صاحت هتف هتفت هكذا'.split(
    ' ',
  ),
);
