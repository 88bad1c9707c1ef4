import { ARTICLE_VOICE } from '../../../annotation/attribution/speaker/articleVoice.ts';
import type { Entity } from '../../../domain/entity.ts';
import { isAscribed, type Manner, type Position } from '../../../domain/position.ts';
import { contains, overlaps, type Span } from '../../../domain/span.ts';
import type { ArticleIndex } from '../../articleIndex.ts';
import type { Cited } from '../../cited.ts';

/** Whose words are cited. */
export interface Voice {
  /** Speakers alone, outermost first; the first is always the article. */
  readonly speakers: readonly Entity[];
  /** Of whom the speakers speak, where others ascribe the position to its actor. */
  readonly about?: Entity;
  /** Who else is reported among the words, where no one position covers them all. */
  readonly reports: readonly Entity[];
  /** The position that the words are cited for, or that covers them. */
  readonly position?: Position;
  readonly manner?: Manner | 'ascribed';
}

/**
 * Whose the cited words are: those of the position they are cited for, else of the nearest position around
 * them, else the article’s own, with the names of all whom they report.
 */
export function voiceOf({ span, position }: Cited, index: ArticleIndex): Voice {
  const covering = position ?? coveringPosition(index.article.positions, span);
  return covering ? voiceOfPosition(covering, index) : voiceOfPassage(span, index);
}

function voiceOfPosition(position: Position, index: ArticleIndex): Voice {
  const ascribed = isAscribed(position);
  const about = ascribed ? index.entity.get(position.actor) : undefined;
  const manner = ascribed && position.manner === 'attributed' ? 'ascribed' : position.manner;
  const speakers = speakersOf(position, index);
  return { speakers, ...(about && { about }), reports: [], position, manner };
}

function voiceOfPassage(span: Span, index: ArticleIndex): Voice {
  const within = index.article.positions.filter(({ quote }) => overlaps(quote, span));
  const reported = within.flatMap((position) => speakersOf(position, index).slice(1).slice(-1));
  return { speakers: [articleVoice(index)], reports: [...new Set(reported)] };
}

/** The chain of the position, the article before it where it does not begin with it. */
function speakersOf({ attribution }: Position, index: ArticleIndex): readonly Entity[] {
  const known = attribution.flatMap((id) => index.entity.get(id) ?? []);
  return known[0]?.id === ARTICLE_VOICE.id ? known : [articleVoice(index), ...known];
}

function articleVoice(index: ArticleIndex): Entity {
  return index.entity.get(ARTICLE_VOICE.id) ?? ARTICLE_VOICE;
}

/**
 * The position with the shortest quote around the words. Of several with one quote, the one that stands the
 * farthest from the article, then the speaker’s own: what is said of a third lies in what they say.
 */
function coveringPosition(positions: readonly Position[], span: Span): Position | undefined {
  const [nearest] = positions
    .filter(({ quote }) => contains(quote, span))
    .sort(
      (a, b) =>
        lengthOf(a.quote) - lengthOf(b.quote) ||
        b.attribution.length - a.attribution.length ||
        Number(isAscribed(a)) - Number(isAscribed(b)),
    );
  return nearest;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
