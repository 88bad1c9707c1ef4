import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorSlots } from '../../../src/linking/passage/passageAnchors.ts';

/** Passages with so many words before their home block, or so far into it, and so many in it and after it. */
const extents = fc
  .tuple(fc.integer({ min: -200, max: 300 }), fc.nat(500), fc.nat(600))
  .map(([offset, length, left]) => ({
    offset,
    length: Math.max(0, -offset) + length,
    homeEnd: Math.max(0, -offset) + left,
  }));

function wordsOf(extent: Parameters<typeof anchorSlots>[0]): readonly number[] {
  return anchorSlots(extent).flatMap(({ from, width }) => Array.from({ length: width }, (_, i) => from + i));
}

describe('anchorSlots', () => {
  it('have no word in common', () => {
    fc.assert(
      fc.property(extents, (extent) => {
        const words = wordsOf(extent);
        expect(new Set(words).size).toBe(words.length);
      }),
    );
  });

  it('are in the passage, in its home block, or at an edge', () => {
    fc.assert(
      fc.property(extents, (extent) => {
        const { offset, length, homeEnd } = extent;
        for (const word of wordsOf(extent)) {
          const isInside = word >= 0 && word < length;
          const isHome = word >= -offset && word < homeEnd;
          expect(isInside || isHome || word === -1 || word === length).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['nothing but a punctuation mark', { offset: 3, length: 0, homeEnd: 0 }, [0, -1, -3, -2]],
    ['one word', { offset: 0, length: 1, homeEnd: 1 }, [0, -1, 1]],
    ['two words', { offset: 0, length: 2, homeEnd: 2 }, [0, 1, -1, 2]],
    ['three words', { offset: 0, length: 3, homeEnd: 3 }, [0, 2, -1, 3, 1]],
    ['one word in a sentence', { offset: 2, length: 1, homeEnd: 3 }, [0, -1, 1, -2, 2]],
  ])('of %s', (_, extent, words) => {
    expect(wordsOf(extent)).toEqual(words);
  });

  it('are few in a passage of any length', () => {
    expect(anchorSlots({ offset: 0, length: 2 ** 30, homeEnd: 2 ** 30 }).length).toBeLessThan(32);
  });
});
