import { foldText } from '../../arabic/fold.ts';
import { PERSON_TITLES } from '../lexicons/personTitles.ts';

/**
 * The folded words of a name without titles: «المشير خليفة حفتر» is «خليفه», «حفتر». All of them if nothing
 * else is left.
 */
export function nameWords(name: string): readonly string[] {
  const words = foldText(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = words.filter((word) => !PERSON_TITLES.has(word));
  return own.length > 0 ? own : words;
}
