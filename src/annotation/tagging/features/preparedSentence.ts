import type { TaggerToken } from '../tokens/taggerToken.ts';
import type { GazetteerMatches } from './gazetteerMatches.ts';

/** A sentence ready for its features. */
export interface PreparedSentence {
  readonly tokens: readonly TaggerToken[];
  readonly matches: GazetteerMatches;
  /**
   * For each token what the rest of the document says of it (see `documentFeatures`); empty in a first
   * reading.
   */
  readonly documentValues: readonly (readonly number[])[];
}
