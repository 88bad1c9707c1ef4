import { at } from '../../domain/at.ts';
import type { Random } from './random.ts';

const LETTERS = Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهوي');
const VOWELS = Array.from('\u064e\u064f\u0650\u0652\u0651');

/** A word with one typing error: a letter dropped, doubled or changed, or two swapped. */
export function withTypo(written: string, random: Random): string {
  const letters = Array.from(written);
  const place = random.below(letters.length);
  const letter = at(letters, place);
  const next = letters[place + 1];
  const kind = random.below(4);
  if (kind === 0 && letters.length > 1) letters.splice(place, 1);
  else if (kind === 1) letters.splice(place, 1, letter, letter);
  else if (kind === 2 && next !== undefined) letters.splice(place, 2, next, letter);
  else letters.splice(place, 1, random.pick(LETTERS));
  return letters.join('');
}

/**
 * A word by the spelling rules of another newsroom: with or without hamzas, «ه» for «ة», «ي» for «ى», vowel
 * signs, tatweel, digits, quotation marks.
 */
export function respelt(written: string, random: Random): string {
  return Array.from(written, (letter) => {
    const other = OTHERWISE[letter];
    const spelt = other !== undefined && random.chance(0.7) ? other : letter;
    if (!/\p{Script=Arabic}/u.test(spelt) || !/\p{L}/u.test(spelt)) return spelt;
    if (random.chance(0.15)) return spelt + random.pick(VOWELS);
    return random.chance(0.03) ? `${spelt}\u0640` : spelt;
  }).join('');
}

const OTHERWISE: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ا: 'أ',
  ة: 'ه',
  ى: 'ي',
  ي: 'ى',
  ئ: 'ي',
  ؤ: 'و',
  '«': '"',
  '»': '"',
  '"': '“',
  '1': '١',
  '2': '٢',
  '3': '٣',
  '٤': '4',
  '٥': '5',
};
