/** Alefs that have a form of their own after lam. */
const ALEFS = 'اأإآٱ';

/** What may stand before the name of God in one word. */
const BEFORE_ALLAH = ['', 'و', 'ف', 'ب', 'ت', 'ل', 'ا', 'وا', 'با'];

/**
 * The glyphs of every letter in its plain forms (alone, and joined to a tatweel before, behind, on both sides), of lam with
 * alef and of the name of God: all that a text in that script must have, without the forms that Naskh has for certain
 * neighbours («لحم» with its letters above each other). Plain letters keep a line calm at the sizes of a screen, make a file
 * of a fifth, and can be found in a printed page, where forms of several letters are lost to the search.
 */
export function plainForms(letters: string, shape: (text: string) => readonly number[]): ReadonlySet<number> {
  const joining = [...letters].filter((letter) => /\p{L}/u.test(letter));
  const texts = [
    ...letters,
    ...joining.flatMap((letter) => [`ـ${letter}`, `${letter}ـ`, `ـ${letter}ـ`]),
    ...[...ALEFS].flatMap((alef) => [`ل${alef}`, `ـل${alef}`, `بل${alef}`]),
    ...BEFORE_ALLAH.flatMap((before) => [`${before}الله`, `${before}لله`]),
  ];
  return new Set(texts.flatMap((text) => shape(text)));
}
