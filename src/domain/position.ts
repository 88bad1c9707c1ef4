import type { Localized } from './localized.ts';
import type { Provenance } from './provenance.ts';
import type { Span } from './span.ts';

/** What the actor does, in the text, towards the issue or the target. */
export const STANCES = [
  'supports',
  'opposes',
  'accuses',
  'calls-for',
  'predicts',
  'considers',
  'announces',
  'denies',
] as const;

export type Stance = (typeof STANCES)[number];

/**
 * Stances that are towards somebody or something: said without their target («يعارض») they would be taken for
 * the issue's.
 */
const DIRECTED: ReadonlySet<Stance> = new Set(['supports', 'opposes', 'accuses', 'calls-for', 'denies']);

/** The entity that the stance of `position` is towards, where it is towards one at all. */
export function stanceTarget({ stance, target }: Pick<Position, 'stance' | 'target'>): string | undefined {
  return DIRECTED.has(stance) ? target : undefined;
}

/** How the text puts it: in its own voice, in somebody's name, as an unproven charge, or as a forecast. */
export const MANNERS = ['asserted', 'attributed', 'alleged', 'predicted'] as const;

export type Manner = (typeof MANNERS)[number];

/**
 * What an actor holds according to the text, with the words that prove it. There is no position without a
 * quote.
 *
 * `attribution` names who says so, outermost first, ending where the words come from: `[article, experts]` is
 * «المقال ← خبراء». The position is the actor's own word only if the chain ends with the actor; otherwise
 * others ascribe it, and it must be shown so (see `isAscribed`).
 */
export interface Position {
  readonly id: string;
  readonly actor: string;
  readonly issue?: string;
  /** The entity the stance is towards. A position has an issue, a target or both. */
  readonly target?: string;
  readonly stance: Stance;
  readonly manner: Manner;
  readonly quote: Span;
  /**
   * The reporting verb or phrase as it stands («أعلن»، «وفق»); absent where the text speaks in its own voice.
   */
  readonly cue?: Span;
  readonly attribution: readonly string[];
  /** One line of ours that says what is held, to be read beside the quote, never instead of it. */
  readonly gist?: Localized;
  /** What other sources say of the same matter, neutrally. */
  readonly note?: Localized;
  readonly references?: readonly string[];
  readonly provenance: Provenance;
  readonly confidence?: number;
}

/**
 * Whether the position is put in the actor's mouth by others: the chain of attribution does not end with the
 * actor.
 */
export function isAscribed(position: Pick<Position, 'actor' | 'attribution'>): boolean {
  return position.attribution.at(-1) !== position.actor;
}
