import { describe, expect, it } from 'vitest';
import { addCount } from '../../../src/domain/counting/addCount.ts';
import { countMatches } from '../../../src/domain/counting/countMatches.ts';
import { countOf } from '../../../src/domain/counting/countOf.ts';

describe('counting', () => {
  it('gives the new count, and 0 for what was never counted', () => {
    const counts = new Map<string, number>();
    expect(addCount(counts, 'حفتر')).toBe(1);
    expect(addCount(counts, 'حفتر', 2)).toBe(3);
    expect(countOf(counts, 'حفتر')).toBe(3);
    expect(countOf(counts, 'السراج')).toBe(0);
  });

  it('counts the matches of a pattern', () => {
    expect(countMatches('قال ثم مضى', /\p{L}+/gu)).toBe(3);
    expect(countMatches('', /\p{L}+/gu)).toBe(0);
  });
});
