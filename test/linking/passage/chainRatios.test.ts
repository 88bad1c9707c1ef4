import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../../src/linking/passage/anchoredText.ts';
import { chainRatios, rivalsOf } from '../../../src/linking/passage/chainRatios.ts';

const COMMON: Anchor = {
  offset: 0,
  hash: 1,
  isInside: true,
  isHome: true,
  stays: 0.85,
  count: 10,
  frequency: 0.1,
};
const RARE: Anchor = { ...COMMON, offset: 1, hash: 2, count: 1, frequency: 0.01 };
const ANCHORS = [COMMON, RARE];

const both = { matches: [5, 6], logRatio: 0 };
const commonAlone = { matches: [5, -1], logRatio: 0 };
const others = rivalsOf(
  ANCHORS,
  Array.from({ length: 9 }, () => commonAlone),
  10,
);
const nothing = { found: 0, lost: 0 };

describe('chainRatios', () => {
  it('is next to nothing for a word that all places have', () => {
    const place = { matches: [5], logRatio: 0 };
    const rivals = rivalsOf(
      [COMMON],
      Array.from({ length: 9 }, () => place),
      10,
    );
    expect(chainRatios([COMMON], place, rivals, nothing).home).toBeCloseTo(0, 1);
  });

  it('is little for a word that all blocks have, though no other place is worth weighing', () => {
    const place = { matches: [5], logRatio: 0 };
    const alone = chainRatios([COMMON], place, rivalsOf([COMMON], [], 10), nothing).home;
    expect(alone).toBeLessThan(chainRatios([COMMON], place, rivalsOf([COMMON], [], 100), nothing).home);
    expect(alone).toBeLessThan(1);
  });

  it('is for a place with a word that no other has, and against the others', () => {
    expect(chainRatios(ANCHORS, both, others, nothing).home).toBeGreaterThan(3);
    expect(chainRatios(ANCHORS, commonAlone, others, nothing).home).toBeLessThan(-1);
  });

  it('is less against a place that has lost other words too', () => {
    const lost = chainRatios(ANCHORS, commonAlone, others, { found: 1, lost: 3 }).home;
    expect(lost).toBeGreaterThan(chainRatios(ANCHORS, commonAlone, others, nothing).home);
  });

  it('tells words of the home, of the passage beyond it and of neither apart', () => {
    const anchors = [COMMON, { ...RARE, isHome: false }, { ...RARE, isHome: false, isInside: false }];
    const place = { matches: [-1, 6, 7], logRatio: 0 };
    const { home, beyondHome, neighbour } = chainRatios(anchors, place, rivalsOf(anchors, [], 100), nothing);
    expect(home).toBeLessThan(0);
    expect(beyondHome).toBeGreaterThan(neighbour);
    expect(neighbour).toBeGreaterThan(0);
  });
});
