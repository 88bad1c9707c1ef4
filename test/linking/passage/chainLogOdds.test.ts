import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../../src/linking/passage/anchoredText.ts';
import { alikePlaces, evidenceAmong } from '../../../src/linking/passage/chainLogOdds.ts';

const COMMON: Anchor = {
  offset: 0,
  bits: 1,
  isInside: true,
  isHome: true,
  kept: 0.85,
  count: 10,
  frequency: 0.1,
};
const RARE: Anchor = { ...COMMON, offset: 1, bits: 2, count: 1, frequency: 0.01 };
const ANCHORS = [COMMON, RARE];

const both = { matches: [5, 6], evidence: 0 };
const commonAlone = { matches: [5, -1], evidence: 0 };
const others = alikePlaces(
  ANCHORS,
  Array.from({ length: 9 }, () => commonAlone),
  10,
);
const nothing = { kept: 0, lost: 0 };

describe('evidenceAmong', () => {
  it('is next to nothing for a word that all places have', () => {
    const place = { matches: [5], evidence: 0 };
    const alike = alikePlaces(
      [COMMON],
      Array.from({ length: 9 }, () => place),
      10,
    );
    expect(evidenceAmong([COMMON], place, alike, nothing).home).toBeCloseTo(0, 1);
  });

  it('is little for a word that all blocks have, though no other place is worth weighing', () => {
    const place = { matches: [5], evidence: 0 };
    const alone = evidenceAmong([COMMON], place, alikePlaces([COMMON], [], 10), nothing).home;
    expect(alone).toBeLessThan(evidenceAmong([COMMON], place, alikePlaces([COMMON], [], 100), nothing).home);
    expect(alone).toBeLessThan(1);
  });

  it('is for a place with a word that no other has, and against the others', () => {
    expect(evidenceAmong(ANCHORS, both, others, nothing).home).toBeGreaterThan(3);
    expect(evidenceAmong(ANCHORS, commonAlone, others, nothing).home).toBeLessThan(-1);
  });

  it('is less against a place that has lost other words too', () => {
    const lost = evidenceAmong(ANCHORS, commonAlone, others, { kept: 1, lost: 3 }).home;
    expect(lost).toBeGreaterThan(evidenceAmong(ANCHORS, commonAlone, others, nothing).home);
  });

  it('tells words of the home, of the rest of the passage and of neither apart', () => {
    const anchors = [COMMON, { ...RARE, isHome: false }, { ...RARE, isHome: false, isInside: false }];
    const place = { matches: [-1, 6, 7], evidence: 0 };
    const { home, rest, beside } = evidenceAmong(
      anchors,
      place,
      { count: 0, having: [], blocks: 100 },
      nothing,
    );
    expect(home).toBeLessThan(0);
    expect(rest).toBeGreaterThan(beside);
    expect(beside).toBeGreaterThan(0);
  });
});
