import type { VerbReading } from '../../lexicons/verbReadings.ts';

/** A token of a sentence that is read as a form of a reporting verb. */
export interface ReadVerb extends VerbReading {
  /** Which token of the sentence it is. */
  readonly index: number;
}
