import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type AnnotationResources, annotate } from '../../annotation/annotate.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import type { Tally } from './scores.ts';

/**
 * An article of the journal corpus: its text, and its persons, places and bodies with offsets in UTF-16
 * units.
 */
const JournalArticle = v.object({
  text: v.string(),
  entities: v.array(v.object({ type: v.string(), start: v.number(), end: v.number() })),
});

/** The kinds of our entities that the editors of the corpus marked. */
const MARKED = new Set(['person', 'place', 'state', 'organisation']);

/**
 * Counts of the engine's mentions in journal articles of a century ago, by exact borders and by any overlap.
 */
export interface JournalScore {
  readonly exact: Tally;
  readonly overlapping: Tally;
}

/**
 * What the engine finds of the names marked in the JSON files of `folder`. The editors marked only some of
 * the names, so precision is a lower bound. They left titles out of names, so the counts by exact borders are
 * lower bounds too.
 */
export function journalScore(folder: string, resources: AnnotationResources): JournalScore {
  const exact = { found: 0, gold: 0, right: 0 };
  const overlapping = { found: 0, gold: 0, right: 0 };
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json') || file === 'manifest.json') continue;
    const { text, entities } = v.parse(JournalArticle, JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const found = outermost(named(text, resources));
    for (const tally of [exact, overlapping]) {
      tally.gold += entities.length;
      tally.found += found.length;
    }
    exact.right += entities.filter((one) =>
      found.some((other) => one.start === other.start && one.end === other.end),
    ).length;
    overlapping.right += entities.filter((one) => found.some((other) => overlaps(one, other))).length;
  }
  return { exact, overlapping };
}

function named(text: string, resources: AnnotationResources): readonly Span[] {
  const { mentions, entities } = annotate('journal', text, resources);
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return mentions.filter(({ entity }) => MARKED.has(kinds.get(entity) ?? '')).map(({ span }) => span);
}

/** Mentions are sorted so that an outer one comes before those inside it. */
function outermost(spans: readonly Span[]): readonly Span[] {
  let end = 0;
  return spans.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
