import { describe, expect, it } from 'vitest';
import type { Resolution } from '../../src/linking/resolution.ts';
import type { Finding } from '../../src/linking/text/finding.ts';
import {
  PARAGRAPH_THRESHOLD,
  PASSAGE_THRESHOLD,
  type Threshold,
  verdict,
} from '../../src/linking/verdict.ts';

const HERE: Finding = {
  block: 'p2',
  span: { start: 10, end: 20 },
  exact: true,
  found: 1,
  probability: 0.9,
};

describe('verdict', () => {
  const cases: readonly (readonly [string, Finding | undefined, Threshold, Resolution['status']])[] = [
    ['the same words in the block', HERE, PASSAGE_THRESHOLD, 'exact'],
    ['the same words in another', { ...HERE, block: 'p3' }, PASSAGE_THRESHOLD, 'moved'],
    ['other words', { ...HERE, exact: false }, PASSAGE_THRESHOLD, 'changed'],
    ['nothing', undefined, PARAGRAPH_THRESHOLD, 'gone'],
    ['no span', { ...HERE, span: undefined }, PASSAGE_THRESHOLD, 'gone'],
    ['a doubtful paragraph', { ...HERE, probability: 0.54 }, PARAGRAPH_THRESHOLD, 'gone'],
    ['a likely paragraph', { ...HERE, probability: 0.56, found: 0 }, PARAGRAPH_THRESHOLD, 'exact'],
    ['a passage no likelier than that', { ...HERE, probability: 0.56 }, PASSAGE_THRESHOLD, 'gone'],
    ['a passage with too few of its words', { ...HERE, found: 0.3 }, PASSAGE_THRESHOLD, 'gone'],
  ];
  it.each(cases)('of %s', (_, finding, threshold, status) => {
    expect(verdict('p2', finding, threshold).status).toBe(status);
  });

  it('names the block of the link only where the words are in another', () => {
    const changed = { ...HERE, exact: false };
    expect(verdict('p2', changed, PASSAGE_THRESHOLD)).not.toHaveProperty('from');
    expect(verdict('p1', changed, PASSAGE_THRESHOLD)).toHaveProperty('from', 'p1');
  });

  it('says how much is there: never all of changed words, and of lost ones what was found, as surely', () => {
    expect(verdict('p2', { ...HERE, exact: false }, PASSAGE_THRESHOLD).similarity).toBe(0.99);
    expect(verdict('p2', { ...HERE, found: 0.5, probability: 0.5 }, PASSAGE_THRESHOLD).similarity).toBe(0.25);
  });
});
