import type { Article } from '../../domain/article.ts';
import { isAscribed } from '../../domain/position.ts';
import { bySpan } from '../../domain/span.ts';
import type { GoldAttribution, GoldText } from './goldText.ts';

/**
 * An article in the form of a gold text: an editor's to measure by, the engine's to be measured. Attributions are the positions that have a
 * cue and are not put in the actor's mouth; those of one cue and speaker are one, from the first quote to the end of the last.
 */
export function goldOfArticle(article: Article): GoldText {
  const byCue = new Map<string, GoldAttribution>();
  for (const position of article.positions) {
    const { actor, cue, quote, attribution } = position;
    // What the text itself tells of a deed («عارضت») has no speaker but is somebody's all the same.
    if (!cue || (isAscribed(position) && attribution.length > 1)) continue;
    const key = `${actor} ${cue.start}`;
    const other = byCue.get(key);
    const start = Math.min(quote.start, other?.quote.start ?? quote.start);
    const end = Math.max(quote.end, other?.quote.end ?? quote.end);
    byCue.set(key, { speaker: actor, cue, quote: { start, end }, stance: other?.stance ?? position.stance });
  }
  const summary = article.sections
    .flatMap((section) => section.summary.map((sentence) => sentence.text.ar))
    .join(' ');
  return {
    name: article.id,
    text: article.text,
    mentions: article.mentions,
    attributions: [...byCue.values()].sort((a, b) => bySpan(a.cue, b.cue)),
    summary,
  };
}
