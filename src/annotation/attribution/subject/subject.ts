/** The subject of a cue: who says, holds or does what it tells. */
export interface Subject {
  readonly actor: string;
  /** Where it stands: `before` the verb, `after` it, or `carried` over from whoever spoke last. */
  readonly place: 'before' | 'after' | 'carried';
  /**
   * The first token of its phrase and the one after it; of a carried subject both are the token after the
   * verb.
   */
  readonly start: number;
  readonly end: number;
  /** The noun that introduces it: «وزير». */
  readonly head?: string;
}
