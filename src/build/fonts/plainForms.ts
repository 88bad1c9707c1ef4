/** Alefs that have a special form after lam. */
const ALEFS = 'اأإآٱ';

/** What may be joined to the front of the name of God: «والله», «بالله». */
const BEFORE_ALLAH = ['', 'و', 'ف', 'ب', 'ت', 'ل', 'ا', 'وا', 'با'];

/**
 * The glyphs of the plain forms of every letter (alone, and joined to a tatweel before, after and on both
 * sides), of lam with alef, and of the name of God. Any text in the script can be set with these. Naskh has
 * more forms for certain neighbours, such as «لحم» with its letters above each other; they are left out.
 * Plain letters keep the lines even on a screen, make the file a fifth of its size, and let a printed page be
 * searched: a search cannot find forms of several letters.
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
