import { overlaps, type Span } from '../../domain/span.ts';
import type { GoldAttribution, GoldMention, GoldText } from './goldText.ts';

/** How many were found, how many there are in the gold, and how many of the found are right. */
export interface Tally {
  readonly found: number;
  readonly gold: number;
  readonly right: number;
}

/** What is counted of a text. */
export interface Scores {
  /** Mentions with exactly the gold's span. */
  readonly mentions: Tally;
  /** Mentions that overlap a gold one by at least half of what both cover together. */
  readonly mentionsNear: Tally;
  /** Mentions whose span is right and whose entity is the gold's (see `entityMap`). */
  readonly entities: Tally;
  /** Speaker and cue right, and the quotes overlap by at least 0.8 of what both cover together. */
  readonly attributions: Tally;
  /** Speaker and cue right, whatever the quote. */
  readonly speakers: Tally;
  /** An attribution whose stance is right too. */
  readonly stances: Tally;
}

/**
 * The quotes of two attributions or positions must overlap by at least this share of what both cover
 * together.
 */
export const QUOTE_OVERLAP = 0.8;

/** Counts what is right in `found`, measured by `gold`: two readings of one text. */
export function score(gold: GoldText, found: GoldText): Scores {
  const entityOf = entityMap(gold.mentions, found.mentions);
  const attribution = (test: (a: GoldAttribution, b: GoldAttribution) => boolean) =>
    tally(gold.attributions, found.attributions, (a, b) => isSameCue(a, b, entityOf) && test(a, b));
  const quoted = (a: GoldAttribution, b: GoldAttribution) => shared(a.quote, b.quote) >= QUOTE_OVERLAP;
  return {
    mentions: tally(gold.mentions, found.mentions, isSameSpan),
    mentionsNear: tally(gold.mentions, found.mentions, (a, b) => shared(a.span, b.span) >= 0.5),
    entities: tally(
      gold.mentions,
      found.mentions,
      (a, b) => isSameSpan(a, b) && entityOf.get(b.entity) === a.entity,
    ),
    attributions: attribution(quoted),
    speakers: attribution(() => true),
    stances: attribution((a, b) => quoted(a, b) && a.stance === b.stance),
  };
}

function isSameSpan(a: GoldMention, b: GoldMention): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end;
}

function isSameCue(a: GoldAttribution, b: GoldAttribution, entityOf: ReadonlyMap<string, string>): boolean {
  return overlaps(a.cue, b.cue) && (a.speaker === b.speaker || entityOf.get(b.speaker) === a.speaker);
}

/** The overlap of two spans as a share of what they cover together, 0 to 1 (Jaccard index). */
export function shared(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/**
 * Pairs each found entity with the gold entity that shares most of its mentions, each gold entity at most
 * once. So it counts as a fault to split one gold entity into two, and to merge two into one.
 */
export function entityMap(
  gold: readonly GoldMention[],
  found: readonly GoldMention[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, { found: string; gold: string; count: number }>();
  for (const b of found) {
    for (const a of gold) {
      if (shared(a.span, b.span) < 0.5) continue;
      const key = `${b.entity} ${a.entity}`;
      const entry = counts.get(key) ?? { found: b.entity, gold: a.entity, count: 0 };
      entry.count++;
      counts.set(key, entry);
    }
  }
  const map = new Map<string, string>();
  const used = new Set<string>();
  for (const entry of [...counts.values()].sort((a, b) => b.count - a.count)) {
    if (map.has(entry.found) || used.has(entry.gold)) continue;
    map.set(entry.found, entry.gold);
    used.add(entry.gold);
  }
  return map;
}

/** Counts the claims of `gold` that `found` has: the same speaker and cue, and quotes that overlap by 0.8. */
export function claimScore(
  gold: readonly GoldAttribution[],
  found: readonly GoldAttribution[],
  entityOf: ReadonlyMap<string, string>,
): Tally {
  return tally(gold, found, (a, b) => isSameCue(a, b, entityOf) && shared(a.quote, b.quote) >= QUOTE_OVERLAP);
}

/** Pairs each gold item with at most one found item. */
function tally<T>(gold: readonly T[], found: readonly T[], isRight: (gold: T, found: T) => boolean): Tally {
  const free = new Set(found);
  let right = 0;
  for (const a of gold) {
    const match = [...free].find((b) => isRight(a, b));
    if (match === undefined) continue;
    free.delete(match);
    right++;
  }
  return { found: found.length, gold: gold.length, right };
}

/** The sum of tallies. */
export function total(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { found, gold, right }) => ({
      found: sum.found + found,
      gold: sum.gold + gold,
      right: sum.right + right,
    }),
    { found: 0, gold: 0, right: 0 },
  );
}
