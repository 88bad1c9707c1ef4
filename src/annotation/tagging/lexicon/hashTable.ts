import { unsignedAt } from '../../../domain/typedAt.ts';
/**
 * A read-only map from 32-bit keys to the row they were given in, by open addressing over one typed array:
 * built in one pass, no object a key. A key and its row lie side by side, because a look-up costs what it has
 * to fetch from memory.
 */
export class HashTable {
  /** Pairs of a key and its row + 1; a row of 0 marks a free place. */
  private readonly places: Uint32Array;
  private readonly mask: number;

  /** `keys` are distinct; row `i` is that of `keys[i]`. */
  constructor(keys: Uint32Array) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.places = new Uint32Array(2 * size);
    for (let row = 0; row < keys.length; row++) {
      const key = unsignedAt(keys, row);
      let place = key & this.mask;
      while (this.places[2 * place + 1] !== 0) place = (place + 1) & this.mask;
      this.places[2 * place] = key;
      this.places[2 * place + 1] = row + 1;
    }
  }

  /** The row of `key`, or -1 if it has none. */
  row(key: number): number {
    let place = key & this.mask;
    for (;;) {
      const row = unsignedAt(this.places, 2 * place + 1);
      if (row === 0 || this.places[2 * place] === key) return row - 1;
      place = (place + 1) & this.mask;
    }
  }
}
