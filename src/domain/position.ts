import type { Localized } from './localized.ts';
import type { Provenance } from './provenance.ts';
import type { Span } from './span.ts';

/**
 * What the actor does, in the text, towards the issue or the target. `states` is the plain report of a fact,
 * `considers` an opinion or evaluation only, `announces` the speaker's own act or decision.
 */
export const STANCES = [
  'supports',
  'opposes',
  'fights',
  'accuses',
  'calls-for',
  'warns',
  'predicts',
  'considers',
  'states',
  'announces',
  'pledges',
  'acknowledges',
  'denies',
] as const;

export type Stance = (typeof STANCES)[number];

/** How the text puts it: in its own voice, in somebody's name, as an unproven charge, or as a forecast. */
export const MANNERS = ['asserted', 'attributed', 'alleged', 'predicted'] as const;

export type Manner = (typeof MANNERS)[number];

/**
 * What an actor holds according to the text, with the words that prove it. There is no position without a
 * quote.
 *
 * `attribution` names the speakers alone, outermost first, ending where the words come from: `[article,
 * experts]` is «المقال ← خبراء». An actor who does not speak is not in it: «عن دونالد ترامب». The position is
 * the actor's own word only if the chain ends with the actor; otherwise others ascribe it, and it must be
 * shown so (see `isAscribed`).
 */
export interface Position {
  readonly id: string;
  readonly actor: string;
  readonly issue?: string;
  /**
   * What the stance itself governs: who or what is supported, opposed, accused, called on. A position may
   * have neither issue nor target.
   */
  readonly target?: string;
  readonly stance: Stance;
  readonly manner: Manner;
  readonly quote: Span;
  /**
   * The reporting verb or phrase as it stands («أعلن»، «وفق»); absent where the text speaks in its own voice.
   */
  readonly cue?: Span;
  readonly attribution: readonly string[];
  /**
   * The sentence that says what is held, to be read beside the quote, never instead of it. An editor writes
   * it in both languages; a machine writes none.
   */
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
