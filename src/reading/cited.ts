import type { Position } from '../domain/position.ts';
import type { Span } from '../domain/span.ts';

/** What is cited: words of the text and, where they prove one, the position they prove. */
export interface Cited {
  readonly span: Span;
  readonly position?: Position;
}
