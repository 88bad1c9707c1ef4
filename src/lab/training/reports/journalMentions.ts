import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { TaggerModel } from '../../../annotation/tagging/model/taggerModel.ts';
import { tagSentences } from '../../../annotation/tagging/tagSentences.ts';
import type { Span } from '../../../domain/span.ts';
import { overlaps } from '../../../domain/span.ts';
import type { SpanCounts } from './spanScores.ts';

/** A name in a text: its offsets in UTF-16 units, and the tagger's class for it. */
interface Name extends Span {
  readonly name: string;
}

const CLASS_OF: Readonly<Record<string, string>> = { persName: 'PER', placeName: 'LOC', orgName: 'ORG' };
/** The proclitics that editors leave out of a name but the tagger's tokens include: «و», «ل», «وال». */
const LONGEST_PROCLITIC = 3;

const Article = v.object({
  text: v.string(),
  entities: v.array(v.object({ type: v.string(), start: v.number(), end: v.number() })),
});

/**
 * Compares the tagger's names with those marked in the journal articles of `folder` (JSON of `text` and
 * `entities`): persons, places and bodies. Counts those with the same borders (proclitics aside) and class,
 * and those of the same class that overlap. The editors marked only some of the names, so precision is a
 * lower bound.
 */
export function journalMentions(
  folder: string,
  model: TaggerModel,
): { readonly exact: SpanCounts; readonly overlapping: SpanCounts } {
  const exact = { gold: 0, found: 0, right: 0 };
  const overlapping = { gold: 0, found: 0, right: 0 };
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json') || file === 'manifest.json') continue;
    const article = v.parse(Article, JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const gold = article.entities.map(({ type, start, end }) => ({
      start,
      end,
      name: CLASS_OF[type] ?? type,
    }));
    const found = namesIn(article.text, model).filter(({ name }) => name !== 'MISC');
    for (const counts of [exact, overlapping]) {
      counts.gold += gold.length;
      counts.found += found.length;
    }
    exact.right += found.filter((one) => gold.some((other) => sameBorders(one, other))).length;
    overlapping.right += found.filter((one) =>
      gold.some((other) => one.name === other.name && overlaps(one, other)),
    ).length;
  }
  return { exact, overlapping };
}

function sameBorders(found: Name, gold: Name): boolean {
  const before = gold.start - found.start;
  return found.name === gold.name && found.end === gold.end && before >= 0 && before <= LONGEST_PROCLITIC;
}

function namesIn(text: string, model: TaggerModel): readonly Name[] {
  const sentences = sentencesIn(text);
  const tags = tagSentences(
    model,
    sentences.map((tokens) => tokens.map(({ start, end }) => text.slice(start, end))),
  );
  const names: Name[] = [];
  sentences.forEach((tokens, at) => {
    tokens.forEach((token, place) => {
      const label = tags[at]?.[place]?.label ?? 'O';
      const last = names.at(-1);
      if (label.startsWith('B-')) names.push({ ...token, name: label.slice(2) });
      else if (label !== 'O' && last !== undefined) names[names.length - 1] = { ...last, end: token.end };
    });
  });
  return names;
}

/** The tokens of a text, words and marks. A sentence ends at a line end or a full stop. */
function sentencesIn(text: string): readonly (readonly Span[])[] {
  const sentences: Span[][] = [[]];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}\u0640]+|\n+|[^\s]/gu)) {
    if (match[0].startsWith('\n')) {
      sentences.push([]);
      continue;
    }
    sentences.at(-1)?.push({ start: match.index, end: match.index + match[0].length });
    if (/^[.!؟]$/.test(match[0])) sentences.push([]);
  }
  return sentences.filter((tokens) => tokens.length > 0);
}
