import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorSlots } from '../../../src/linking/passage/passageAnchors.ts';
import type { PassageCode } from '../../../src/linking/passage/passageCode.ts';
import { formatPassageCode, readPassageCode } from '../../../src/linking/passage/passageCodeText.ts';

/** A code with a word kept of every slot. */
function codeOf(offset: number, length: number, homeEnd: number, shift: number, bits: number): PassageCode {
  const extent = { offset, length, homeEnd };
  const anchors = anchorSlots(extent).map(({ from, width }, i) => ({
    offset: from + ((bits + i) % width),
    hash: 1 + ((bits + i) % 4095),
  }));
  return { ...extent, startShift: 0 - shift, endShift: shift, check: bits % 2 ** 20, anchors };
}

describe('a passage code', () => {
  it('is read back as it was written, with as many of the kept words as have room', () => {
    const word = fc.integer({ min: 0, max: 2_000_000 });
    const offset = fc.oneof(
      fc.integer({ min: -60, max: 60 }),
      fc.integer({ min: -2_000_000, max: 2_000_000 }),
    );
    const some = fc.oneof(fc.nat(80), word);
    fc.assert(
      fc.property(
        offset,
        some,
        some,
        fc.oneof(fc.nat(9), fc.nat(30_000)),
        fc.nat(),
        (from, length, end, shift, bits) => {
          const code = codeOf(from, length, end, shift, bits);
          const text = formatPassageCode(code);
          expect(text).toMatch(/^1[\w-]{42}$/);
          const read = readPassageCode(text);
          const fitting = read?.anchors.length ?? 0;
          expect(read).toEqual({ ...code, anchors: code.anchors.slice(0, fitting) });
          expect(fitting).toBeGreaterThanOrEqual(Math.min(6, code.anchors.length));
        },
      ),
    );
  });

  it('keeps a dozen words of a usual passage', () => {
    expect(
      readPassageCode(formatPassageCode(codeOf(12, 24, 40, 1, 77)))?.anchors.length,
    ).toBeGreaterThanOrEqual(12);
  });

  it('keeps numbers that are too great as the greatest', () => {
    const code = { ...codeOf(3, 5, 8, 0, 1), startShift: -1e9, endShift: 1e9 };
    expect(readPassageCode(formatPassageCode(code))).toMatchObject({ startShift: -32767, endShift: 32767 });
  });

  it.each([
    ['empty', ''],
    ['of another version', `2${'A'.repeat(42)}`],
    ['cut short', `1${'A'.repeat(41)}`],
    ['too long', `1${'A'.repeat(43)}`],
    ['of other characters', `1${'A'.repeat(41)}+`],
  ])('is not read if it is %s', (_, text) => {
    expect(readPassageCode(text)).toBeUndefined();
  });
});
