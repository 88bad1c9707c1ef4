import { SHEET_BELOW } from '../../reading/sight/sheetBelow.ts';
import { ARABIC, ARABIC_INTERFACE, LATIN, LATIN_INTERFACE, PUNCTUATION, SIGNS } from './letters.ts';

/** A file of one face: some of its letters in one weight. */
export interface Face {
  /** The family of the style sheets. */
  readonly family: string;
  readonly name: string;
  /** The packaged font. */
  readonly source: string;
  readonly letters: string;
  readonly weight: number;
  /** Layout features that are kept. */
  readonly features: readonly string[];
  /** Whether only the plain forms of the letters are kept; see `plainForms`. */
  readonly plain?: boolean;
  /**
   * What is drawn until the file is there. `swap`: another face at first. `optional`: another face for good
   * if the file comes late, so that nothing moves.
   */
  readonly display: 'swap' | 'optional';
  /** The windows in which it is fetched. */
  readonly media: string;
}

/**
 * Phones use their own face for the interface, so that the words of the article come first on a slow network.
 */
export const NOT_ON_PHONES = `(width >= ${SHEET_BELOW}px)`;

const ARABIC_FEATURES = ['ccmp', 'locl', 'isol', 'init', 'medi', 'fina', 'rlig', 'mark', 'mkmk'];
const LATIN_FEATURES = ['ccmp', 'locl', 'kern', 'mark'];

/**
 * The article's words are set in Amiri, a Naskh; Latin words in it use Amiri's Latin. The interface and all
 * words of ours are set in Plex Sans Arabic. Amiri is cut without its kerning, for two reasons: in a printed
 * page kerned letters would be read as separate words, and the width of a word would depend on the elements
 * around it.
 */
export const FACES: readonly Face[] = [
  ...(
    [
      ['arabic', 'amiri-text', ARABIC, ARABIC_FEATURES],
      ['latin', 'amiri-punctuation', PUNCTUATION, ['ccmp']],
      ['latin', 'amiri-latin', LATIN, LATIN_FEATURES],
      ['arabic', 'amiri-signs', SIGNS, ['ccmp']],
    ] as const
  ).map(([script, name, letters, features]) => ({
    family: 'Amiri Text',
    name,
    source: `@fontsource/amiri/files/amiri-${script}-400-normal.woff2`,
    letters,
    weight: 400,
    features,
    plain: name === 'amiri-text',
    display: 'swap' as const,
    media: 'all',
  })),
  ...[400, 600].flatMap((weight) =>
    (
      [
        ['arabic', 'Plex Sans Arabic', ARABIC_INTERFACE, ARABIC_FEATURES],
        ['latin', 'Plex Sans Latin', LATIN_INTERFACE, LATIN_FEATURES],
      ] as const
    ).map(([script, family, letters, features]) => ({
      family,
      name: `ibm-plex-sans-${script}-${weight}`,
      source: `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${script}-${weight}-normal.woff2`,
      letters,
      weight,
      features,
      display: 'optional' as const,
      media: NOT_ON_PHONES,
    })),
  ),
];

/** The licences that go with the faces. */
export const LICENCES = [
  { source: '@fontsource/amiri/LICENSE', name: 'amiri-OFL.txt' },
  { source: '@fontsource/ibm-plex-sans-arabic/LICENSE', name: 'ibm-plex-sans-arabic-OFL.txt' },
];
