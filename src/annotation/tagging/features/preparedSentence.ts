import type { Token } from '../tokens/taggerToken.ts';
import type { GazetteerMatches } from './gazetteerMatches.ts';

/** A sentence ready for its features: tokens, `gazetteerMatches`, and `documentEvidence` (empty in a first reading). */
export interface Prepared {
  readonly tokens: readonly Token[];
  readonly matches: GazetteerMatches;
  readonly evidence: readonly (readonly number[])[];
}
