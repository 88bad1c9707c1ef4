import { describe, expect, it } from 'vitest';
import { addAt } from '../../src/domain/addAt.ts';
import { at } from '../../src/domain/at.ts';
import { byteAt, doubleAt, integerAt, signedByteAt, singleAt, unsignedAt } from '../../src/domain/typedAt.ts';

describe('an access that must succeed', () => {
  it('gives the value, 0 and the empty string too', () => {
    expect(at(['', 'b'], 0)).toBe('');
    expect(at(Float64Array.of(0.5, 0), 1)).toBe(0);
    expect(unsignedAt(Uint32Array.of(7, 0), 1)).toBe(0);
    expect(signedByteAt(Int8Array.of(7, -1), 1)).toBe(-1);
  });

  it.each([-1, 2, 0.5, Number.NaN])('throws at %d, with the index and the length', (index) => {
    expect(() => at([1, 2], index)).toThrow(`no value at ${index} among 2`);
    expect(() => unsignedAt(Uint32Array.of(1, 2), index)).toThrow(`no value at ${index} among 2`);
    expect(() => integerAt(Int32Array.of(1, 2), index)).toThrow(RangeError);
    expect(() => byteAt(Uint8Array.of(1, 2), index)).toThrow(RangeError);
    expect(() => signedByteAt(Int8Array.of(1, 2), index)).toThrow(RangeError);
    expect(() => singleAt(Float32Array.of(1, 2), index)).toThrow(RangeError);
    expect(() => doubleAt(Float64Array.of(1, 2), index)).toThrow(RangeError);
    expect(() => addAt([1, 2], index, 1)).toThrow(RangeError);
  });

  it('adds in place', () => {
    const numbers = [1, 2];
    addAt(numbers, 1, 5);
    expect(numbers).toEqual([1, 7]);
  });
});
