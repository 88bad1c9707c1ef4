import type { Manner, Stance } from '../../../domain/position.ts';
import type { Span } from '../../../domain/span.ts';

/** One time somebody is said to say, hold or do something. Spans are over the text. */
export interface Statement {
  readonly actor: string;
  /** Who passes the actor's words on, where the cue says so: «نقلت الوكالة عن …». */
  readonly via?: string;
  readonly stance: Stance;
  readonly manner: Manner;
  /** How it is known: by the actor's words, by what others say goes on in their mind, or by what they did. */
  readonly known: 'word' | 'mind' | 'deed';
  /**
   * Whether a noun tells of it («دعم أمريكي للجيش»): its `cue` is a place in the text and no reporting verb.
   */
  readonly nominal?: boolean;
  /** The verb without its clitics («أعلن» in «وأعلن»), or the phrase («وفق البيان»). */
  readonly cue: Span;
  /** From the subject or the cue to the end of the content. */
  readonly quote: Span;
  /** What is said: after «أن», a colon, a preposition. */
  readonly content: Span;
  /** Whom it is aimed at, where the verb says so: «اتهم قطر وتركيا». */
  readonly targets: readonly string[];
  readonly confidence: number;
}
