import type { Complement } from '../../phrases/complement.ts';
import type { ReadVerb } from '../sentence/readVerb.ts';
import type { Subject } from '../subject/subject.ts';

/** A verb with all that makes it a cue. */
export interface VerbCue {
  readonly verb: ReadVerb;
  readonly subject: Subject;
  readonly complement: Complement | undefined;
  /** The token where its content begins. */
  readonly start: number;
  readonly negated: boolean;
}
