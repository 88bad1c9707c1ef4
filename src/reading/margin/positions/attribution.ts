import type { Entity } from '../../../domain/entity.ts';
import type { Language } from '../../../domain/localized.ts';
import { isAscribed, type Position } from '../../../domain/position.ts';
import type { ArticleIndex } from '../../articleIndex.ts';
import type { InterfaceWords } from '../../words/interfaceWords.ts';
import { nameInSentence } from '../../words/nameInSentence.ts';

/** The positions in their order, the actors' own words before what others ascribe to them. */
export function ownFirst(positions: readonly Position[]): readonly Position[] {
  return [...positions.filter((position) => !isAscribed(position)), ...positions.filter(isAscribed)];
}

/** The entities that say so, outermost first. Of whom they say it stands in the position's actor. */
export function speakersOf(position: Position, index: ArticleIndex): readonly Entity[] {
  return position.attribution.flatMap((id) => index.entity.get(id) ?? []);
}

/**
 * The stance of a position as a verb that agrees with its actor. A machine's reading of a stance is said only
 * where it is sure of it: undefined otherwise.
 */
export function agreedStance(
  { actor, stance, provenance, confidence }: Position,
  index: ArticleIndex,
  words: InterfaceWords,
): string | undefined {
  if (provenance === 'automatic' && (confidence ?? 1) < SURE) return undefined;
  return words.position.stances[stance][index.entity.get(actor)?.agreement ?? 'masculine'];
}

/** How sure a machine must be of a stance for it to be said. */
const SURE = 0.9;

/**
 * The names of those who ascribe a position to its actor, to follow «بحسب»: the nearest voice, or the article
 * itself where it speaks in its own. Undefined where the position is the actor's own word.
 */
export function ascriberOf(position: Position, index: ArticleIndex, language: Language): string | undefined {
  if (!isAscribed(position)) return undefined;
  const voice = index.entity.get(position.attribution.at(-1) ?? '');
  return voice && nameInSentence(voice, language);
}
