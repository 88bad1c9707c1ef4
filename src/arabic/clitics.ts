/**
 * One way to read a folded word as a stem with clitics: the stem stands from `start` up to `end` of the word.
 * `forms` are the words, folded, that the stem may be by itself, for joining changes a word: after «ل» the
 * article loses its alif («للجيش» is «ل» and «الجيش»), and before a pronoun ة becomes ت («حكومته» is «حكومة»
 * and «ه»).
 */
export interface Analysis {
  readonly start: number;
  readonly end: number;
  readonly forms: readonly string[];
}

/** The proclitics, in this order: «و» or «ف», then «ب», «ك», «ل» or «س» («وبليبيا», «فلترامب», «وسيعلن»). */
const PROCLITICS = /^[وف]?[بكلس]?$/;

/** Pronouns joined to the end of a word: «كتابه», «كتابها», «كتابهم», «كتابنا». */
const ENCLITICS = ['ه', 'ها', 'هما', 'هم', 'هن', 'ك', 'كما', 'كم', 'كن', 'ي', 'ني', 'نا'];

/** After a proclitic a word has at least this many letters: «بلد» is not «ب» and «لد». */
const SHORTEST_AFTER_PROCLITIC = 3;

/** Before a pronoun a word has at least this many letters: «يده» is «يد» and «ه». */
const SHORTEST_BEFORE_ENCLITIC = 2;

/**
 * The readings of a folded word as proclitics and a word: the word as it stands first, then fewer proclitics
 * before more. The article belongs to the word: «للجيش» may be «ل» and «الجيش».
 */
export function afterProclitics(word: string): readonly Analysis[] {
  const end = word.length;
  const readings: Analysis[] = [{ start: 0, end, forms: [word] }];
  for (let start = 1; start <= 2 && end - start >= SHORTEST_AFTER_PROCLITIC; start++) {
    const before = word.slice(0, start);
    if (!PROCLITICS.test(before)) continue;
    const rest = word.slice(start);
    // «للواء» may be «ل» and «لواء», or «ل» and «اللواء», whose second lam is not written.
    const articled = before.endsWith('ل') && rest.startsWith('ل') ? [`ا${rest}`, `ال${rest}`] : [];
    readings.push({ start, end, forms: [rest, ...articled] });
  }
  return readings;
}

/**
 * Every reading of a folded word, with and without proclitics, article and joined pronoun; the word as it
 * stands comes first. «وكتابه» may be «و», «كتاب» and «ه».
 */
export function stripClitics(word: string): readonly Analysis[] {
  return afterProclitics(word)
    .flatMap((reading) => [reading, ...withoutArticle(word, reading)])
    .flatMap((reading) => [reading, ...withoutPronoun(word, reading)]);
}

/** Reads «الجيش» as «ال» and «جيش», and «للجيش» so after its «ل». */
function withoutArticle(word: string, { start, end }: Analysis): readonly Analysis[] {
  const stem = word.slice(start, end);
  const isArticled = stem.startsWith('ال');
  const lost = stem.startsWith('ل') && word.charAt(start - 1) === 'ل';
  if (!isArticled && !lost) return [];
  const cut = isArticled ? 2 : 1;
  if (stem.length - cut < SHORTEST_AFTER_PROCLITIC) return [];
  return [{ start: start + cut, end, forms: [stem.slice(cut)] }];
}

/** Reads «حكومته» as «حكومة» and «ه». A word with the article takes no pronoun. */
function withoutPronoun(word: string, { start, end, forms }: Analysis): readonly Analysis[] {
  if (forms[0]?.startsWith('ال')) return [];
  return ENCLITICS.filter((pronoun) => word.endsWith(pronoun)).flatMap((pronoun) => {
    const stem = word.slice(start, end - pronoun.length);
    if (stem.length < (start > 0 ? SHORTEST_AFTER_PROCLITIC : SHORTEST_BEFORE_ENCLITIC)) return [];
    return [{ start, end: end - pronoun.length, forms: [stem, ...unjoined(stem)] }];
  });
}

/**
 * The words that a stem before a pronoun may be, folded: with ة for ت («سياسته»), ى for ا («مستشفاه»), ء for
 * و or ي («وزراؤه»).
 */
function unjoined(stem: string): readonly string[] {
  const rest = stem.slice(0, -1);
  if (stem.endsWith('ت')) return [`${rest}ه`];
  if (stem.endsWith('ا')) return [`${rest}ي`];
  return /ا[وي]$/.test(stem) ? [`${rest}ء`] : [];
}
