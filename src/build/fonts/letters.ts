/** The characters from `first` to `last`, both included. */
function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');
}

/**
 * What joins or stands between letters that join, so that all of it must come from one file: the letters and vowel signs of
 * Arabic, the letters that the press of the Maghreb, Iraq and Iran adds, those of Urdu and Kurdish names, spaces, digits
 * and marks of direction.
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

/** Those of them that Plex has, without the letter and the marks that it leaves to the system. */
export const ARABIC_INTERFACE = ARABIC.replaceAll(/[\u061Cڢ\u200C-\u200F]/g, '');

/** The punctuation and digits that Arabic news shares with Latin script. */
export const PUNCTUATION = '!"%&\'()*+,-./0123456789:;=?[]«·»×–—‘’“”„•…‹›';

/** Letters and signs of Latin script, for the names and words that stand in Arabic text. */
export const LATIN = [...new Set(range(0x21, 0x7e) + range(0xa1, 0xff))]
  .filter((letter) => !PUNCTUATION.includes(letter))
  .join('');

/** Signs that join to nothing: those of piety and the brackets around verses. */
export const SIGNS = 'ﷲﷺ﴾﴿';

/** The interface has Latin words and figures in every language. */
export const LATIN_INTERFACE = ` ${PUNCTUATION}${LATIN}\u00A0↑↓`;

/** `letters` as the `unicode-range` of a style sheet. */
export function unicodeRange(letters: string): string {
  const points = [...new Set(letters)].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
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
