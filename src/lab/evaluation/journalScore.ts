import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type AnnotationResources, annotate } from '../../annotation/annotate.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import type { Tally } from './scores.ts';

/** An article of the journal corpus: its text, and persons, places and bodies with the offsets of UTF-16 units. */
const JournalArticle = v.object({
  text: v.string(),
  entities: v.array(v.object({ type: v.string(), start: v.number(), end: v.number() })),
});

/** The kinds of our entities that its editors marked. */
const MARKED = new Set(['person', 'place', 'state', 'organisation']);

/** Mentions of the whole engine in journal articles of a century ago, by their exact borders and by any overlap. */
export interface JournalScore {
  readonly exact: Tally;
  readonly overlapping: Tally;
}

/**
 * What the engine finds of the names marked in the JSON files of `folder`. Their editors marked a part of the names and left titles out of a name's
 * borders, so that precision is a lower bound, and so are the exact borders.
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

/** Mentions come outer before inner. */
function outermost(spans: readonly Span[]): readonly Span[] {
  let end = 0;
  return spans.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
