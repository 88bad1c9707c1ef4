import type { Article } from '../../domain/article.ts';
import { entityMap, QUOTE_OVERLAP, shared, type Tally } from './scores.ts';

/**
 * How many of an editor's positions the machine found, with actor, stance and quote. All count: those in the
 * text's own voice and those put in somebody's mouth too.
 */
export function positionScore(gold: Article, found: Article): Tally {
  const entityOf = entityMap(gold.mentions, found.mentions);
  const free = new Set(found.positions);
  let right = 0;
  for (const a of gold.positions) {
    const match = [...free].find(
      (b) =>
        a.stance === b.stance &&
        (a.actor === b.actor || entityOf.get(b.actor) === a.actor) &&
        shared(a.quote, b.quote) >= QUOTE_OVERLAP,
    );
    if (!match) continue;
    free.delete(match);
    right++;
  }
  return { found: found.positions.length, gold: gold.positions.length, right };
}
