import { foldText } from '../../arabic/fold.ts';

/** The words of a list, written as Arabic writes them and parted by white space, in their folded spelling. */
export function foldedWords(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(foldText));
}
