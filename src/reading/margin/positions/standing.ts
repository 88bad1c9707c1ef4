import { isAscribed, type Position, type Stance } from '../../../domain/position.ts';

/**
 * Whose word a position is: the actor's `own` as the text reports it, `ascribed` to the actor by somebody
 * whom the text quotes, or in the `article`’s voice alone.
 */
export type Standing = 'own' | 'article' | 'ascribed';

export const STANDINGS: readonly Standing[] = ['own', 'ascribed', 'article'];

export function standingOf(position: Position): Standing {
  if (position.attribution.length === 1) return 'article';
  return isAscribed(position) ? 'ascribed' : 'own';
}

/**
 * For, against or neither. Only who supports or opposes is for or against what the issue asks: who accuses,
 * fights or expects may be towards somebody else.
 */
export type Bearing = 'for' | 'against' | 'other';

export const BEARINGS: readonly Bearing[] = ['for', 'against', 'other'];

export function bearingOf(stance: Stance): Bearing {
  if (stance === 'supports') return 'for';
  return stance === 'opposes' ? 'against' : 'other';
}
