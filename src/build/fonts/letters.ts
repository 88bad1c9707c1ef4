/** The characters from `first` to `last`, both included. */
function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');
}

/**
 * All signs that join or stand between joining letters; they must come from one file. These are the letters
 * and vowel signs of Arabic, the letters added in the Maghreb, Iraq and Iran, those of Urdu and Kurdish
 * names, spaces, digits and direction marks.
 */
export const ARABIC = [
  ' \u00A0',
  range(0x60c, 0x60d),
  range(0x61b, 0x61c),
  '؟',
  range(0x621, 0x63a),
  range(0x640, 0x655),
  range(0x660, 0x66d),
  range(0x670, 0x671),
  'پچژگکی', // Iran, Iraq
  'ڤڥڨڭݣڢڧ', // the Maghreb
  'ٹڈڑںھہۃےۓۀ', // Urdu
  'ەێۆڵڕۇۈۋ', // Kurdish, Uyghur
  '۔',
  range(0x6f0, 0x6f9),
  range(0x200c, 0x200e),
].join('');

/** The part of `ARABIC` that Plex has. Some signs are left to the system's face. */
export const ARABIC_INTERFACE = ARABIC.replaceAll(/[\u061Cڢ\u200C-\u200F]/g, '');

/** The punctuation and digits that Arabic news shares with Latin script. */
export const PUNCTUATION = '!"%&\'()*+,-./0123456789:;=?[]«·»×–—‘’“”„•…‹›';

/** Letters and signs of Latin script, for the names and words that stand in Arabic text. */
export const LATIN = [...new Set(range(0x21, 0x7e) + range(0xa1, 0xff))]
  .filter((letter) => !PUNCTUATION.includes(letter))
  .join('');

/** Signs that join to nothing: pious formulas, and the brackets around Qur'an verses. */
export const SIGNS = 'ﷲﷺ﴾﴿';

/** The interface has Latin words and figures in every language. */
export const LATIN_INTERFACE = ` ${PUNCTUATION}${LATIN}\u00A0↑↓`;

/** The code point of each of `letters`, each once. */
export function codePointsOf(letters: string): readonly number[] {
  return [...new Set(letters)].flatMap((letter) => letter.codePointAt(0) ?? []);
}

/** `letters` as the `unicode-range` of a style sheet. */
export function unicodeRange(letters: string): string {
  const points = [...codePointsOf(letters)].sort((a, b) => a - b);
  const ranges: [first: number, last: number][] = [];
  for (const point of points) {
    const open = ranges.at(-1);
    if (open && open[1] === point - 1) open[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
}
