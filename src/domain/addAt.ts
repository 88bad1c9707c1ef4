import { at } from './at.ts';

/** Numbers that can be changed in place: an array of them, or a typed array. */
interface Numbers {
  readonly length: number;
  [index: number]: number;
}

/**
 * Adds `amount` to the number at `index` of `numbers`, where there must be one.
 * @throws RangeError if there is none.
 */
export function addAt(numbers: Numbers, index: number, amount: number): void {
  numbers[index] = at(numbers, index) + amount;
}
