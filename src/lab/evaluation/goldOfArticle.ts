import type { Article } from '../../domain/article.ts';
import { bySpan, contains } from '../../domain/span.ts';
import type { GoldAttribution, GoldText } from './goldText.ts';

/**
 * An article in the form of a gold text: an editor's article is the measure, the engine's is what is
 * measured. Attributions are the positions that have a cue and that nobody else puts in the actor's mouth.
 * Those with the same cue and speaker count as one, from the first quote to the end of the last.
 */
export function goldOfArticle(article: Article): GoldText {
  const byCue = new Map<string, GoldAttribution>();
  for (const claim of ownClaims(article)) {
    const key = `${claim.speaker} ${claim.cue.start}`;
    const other = byCue.get(key);
    const start = Math.min(claim.quote.start, other?.quote.start ?? claim.quote.start);
    const end = Math.max(claim.quote.end, other?.quote.end ?? claim.quote.end);
    byCue.set(key, { ...claim, quote: { start, end }, stance: other?.stance ?? claim.stance });
  }
  const summary = article.sections
    .flatMap((section) => section.summary.map((sentence) => sentence.text.ar))
    .join(' ');
  return {
    name: article.id,
    text: article.text,
    mentions: article.mentions,
    attributions: inOrder([...byCue.values()]),
    summary,
  };
}

/**
 * Every claim of an article by itself: two claims after one cue («أكد أن … وأن …») count as two. A quote
 * inside another of the same cue and speaker is no claim of its own; it only shows whom the claim is about.
 */
export function claimsOf(article: Article): readonly GoldAttribution[] {
  const claims = ownClaims(article);
  const kept = claims.filter(
    (a, at) =>
      !claims.some(
        (b, other) =>
          other !== at &&
          a.speaker === b.speaker &&
          a.cue.start === b.cue.start &&
          contains(b.quote, a.quote) &&
          (!contains(a.quote, b.quote) || other < at),
      ),
  );
  return inOrder(kept);
}

function ownClaims({ positions }: Article): readonly GoldAttribution[] {
  return positions.flatMap(({ actor, cue, quote, stance, attribution }) =>
    // What the text itself reports of an act («عارضت») has an actor but no speaker, and counts. What others
    // put in an actor's mouth does not.
    cue && actor !== attribution[0] && (attribution.length === 1 || attribution.at(-1) === actor)
      ? [{ speaker: actor, cue, quote, stance }]
      : [],
  );
}

function inOrder(attributions: readonly GoldAttribution[]): readonly GoldAttribution[] {
  return [...attributions].sort((a, b) => bySpan(a.cue, b.cue) || bySpan(a.quote, b.quote));
}
