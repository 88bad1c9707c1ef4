import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bySpan,
  contains,
  crosses,
  isSame,
  isSpanOf,
  overlaps,
  type Span,
  sliceOf,
} from '../../src/domain/span.ts';

const span = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

/** The units a span covers, as the plainest account of it. */
function units({ start, end }: Span): ReadonlySet<number> {
  return new Set(Array.from({ length: end - start }, (_, n) => start + n));
}

describe('spans', () => {
  test('a slice is the words covered', () => {
    expect(sliceOf('قال حفتر', { start: 4, end: 8 })).toBe('حفتر');
  });

  const cases: readonly [name: string, span: Span, expected: boolean][] = [
    ['the whole text', { start: 0, end: 5 }, true],
    ['one unit', { start: 4, end: 5 }, true],
    ['nothing', { start: 2, end: 2 }, false],
    ['backwards', { start: 3, end: 2 }, false],
    ['before the text', { start: -1, end: 2 }, false],
    ['past the text', { start: 2, end: 6 }, false],
    ['between units', { start: 0.5, end: 2 }, false],
    ['nowhere', { start: Number.NaN, end: 2 }, false],
  ];
  test.each(cases)('is a span of five units: %s', (_name, given, expected) => {
    expect(isSpanOf('كلمات', given)).toBe(expected);
  });

  test('containing, overlapping and being the same are what they are of sets of units', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const [of, other] = [units(a), units(b)];
        expect(contains(a, b)).toBe([...other].every((unit) => of.has(unit)));
        expect(overlaps(a, b)).toBe([...other].some((unit) => of.has(unit)));
        expect(isSame(a, b)).toBe(contains(a, b) && contains(b, a));
      }),
    );
  });

  test('any two spans stand apart, nest or cross, and only one of these', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const nested = contains(a, b) || contains(b, a);
        expect([!overlaps(a, b), nested, crosses(a, b)].filter(Boolean)).toHaveLength(1);
        expect(crosses(a, b)).toBe(crosses(b, a));
      }),
    );
  });

  test('in text order an outer span precedes its inner ones, and the order is total', () => {
    fc.assert(
      fc.property(span, span, span, (a, b, c) => {
        if (contains(a, b)) expect(bySpan(a, b)).toBeLessThanOrEqual(0);
        expect(Math.sign(bySpan(a, b))).toBe(0 - Math.sign(bySpan(b, a)));
        expect(bySpan(a, b) === 0).toBe(isSame(a, b));
        if (bySpan(a, b) <= 0 && bySpan(b, c) <= 0) expect(bySpan(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
