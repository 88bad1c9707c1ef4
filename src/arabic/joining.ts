/**
 * The letters of the Arabic script by how they join (Joining_Type in ArabicShaping.txt of Unicode 14).
 * Letters that join to neither side (ء) and all other characters stand in no list.
 */
const JOINS_BOTH =
  /[\u0620\u0626\u0628\u062A-\u062E\u0633-\u063F\u0641-\u0647\u0649\u064A\u066E\u066F\u0678-\u0687\u069A-\u06BF\u06C1\u06C2\u06CC\u06CE\u06D0\u06D1\u06FA-\u06FC\u06FF\u0750-\u0758\u075C-\u076A\u076D-\u0770\u0772\u0775-\u0777\u077A-\u077F\u0886\u0889-\u088D\u08A0-\u08A9\u08AF\u08B0\u08B3-\u08B8\u08BA-\u08C8]/;
const JOINS_TO_ITS_RIGHT =
  /[\u0622-\u0625\u0627\u0629\u062F-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06C0\u06C3-\u06CB\u06CD\u06CF\u06D2\u06D3\u06D5\u06EE\u06EF\u0759-\u075B\u076B\u076C\u0771\u0773\u0774\u0778\u0779\u0870-\u0882\u088E\u08AA-\u08AC\u08AE\u08B1\u08B2\u08B9]/;
/** Tatweel and the zero width joiner: letters join to them as to a letter. */
const CAUSES_JOINING = /[\u0640\u0883-\u0885\u200D]/;
/**
 * Signs that do not break the joining of the letters around them: vowel signs, and the invisible direction
 * marks.
 */
const TRANSPARENT = /[\p{M}\u200B\u200E\u200F\u061C\uFEFF]/u;

/**
 * Whether `at` lies inside letters that are written as one: between two that join («ل|حفتر»), between a
 * letter and its vowel sign, or within a surrogate pair. False between letters that do not join («و|ترامب»)
 * and at the ends of the text.
 */
export function isJoinedAt(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  if (/\p{M}/u.test(text.charAt(at)) || /[\uDC00-\uDFFF]/.test(text.charAt(at))) return true;
  let left = at - 1;
  while (left > 0 && TRANSPARENT.test(text.charAt(left))) left--;
  let right = at;
  while (right < text.length - 1 && TRANSPARENT.test(text.charAt(right))) right++;
  return joinsToNext(text.charAt(left)) && joinsToPrevious(text.charAt(right));
}

function joinsToNext(letter: string): boolean {
  return JOINS_BOTH.test(letter) || CAUSES_JOINING.test(letter);
}

function joinsToPrevious(letter: string): boolean {
  return JOINS_BOTH.test(letter) || JOINS_TO_ITS_RIGHT.test(letter) || CAUSES_JOINING.test(letter);
}
