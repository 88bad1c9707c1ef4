import type { Span } from '../domain/span.ts';
import { isJoinedAt } from './joining.ts';

/**
 * `span` widened to the letters it is joined to: of «حفتر» in «لحفتر» the whole «لحفتر», of «ترامب» in «وترامب» itself.
 * WebKit does not join letters across the border of an element, so an element may begin and end only where this does.
 */
export function joinedSpan(text: string, { start, end }: Span): Span {
  let from = start;
  while (isJoinedAt(text, from)) from--;
  let to = end;
  while (isJoinedAt(text, to)) to++;
  return { start: from, end: to };
}
