/**
 * A read-only map from 32-bit keys to the row they were given in, by open addressing over typed arrays: built in one
 * pass, no object a key.
 */
export class HashTable {
  private readonly keys: Uint32Array;
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** `keys` are distinct; row `i` is that of `keys[i]`. */
  constructor(keys: Uint32Array) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.keys = keys;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(-1);
    for (let row = 0; row < keys.length; row++) {
      let slot = (keys[row] ?? 0) & this.mask;
      while ((this.slots[slot] ?? -1) >= 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = row;
    }
  }

  /** The row of `key`, or -1 if it has none. */
  row(key: number): number {
    let slot = key & this.mask;
    for (;;) {
      const row = this.slots[slot] ?? -1;
      if (row < 0 || this.keys[row] === key) return row;
      slot = (slot + 1) & this.mask;
    }
  }
}
