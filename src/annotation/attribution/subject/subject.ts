/** The subject of a cue and where it stands: `before` the verb, `after` it, or `carried` from who spoke last. */
export interface Subject {
  readonly actor: string;
  readonly place: 'before' | 'after' | 'carried';
  /** The first token of the phrase and the one after it; of a carried subject both are the token after the verb. */
  readonly start: number;
  readonly end: number;
  readonly head?: string;
}
