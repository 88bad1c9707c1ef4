import type { Span } from '../domain/span.ts';
import { isJoinedAt } from './joining.ts';

/**
 * `span` widened to the letters it is joined to. «حفتر» in «لحفتر» becomes «لحفتر»; «ترامب» in «وترامب» stays
 * as it is, because و joins to no letter after it. WebKit does not join letters across the border of an
 * element, so an element may begin and end only at the borders of such a span.
 */
export function joinedSpan(text: string, { start, end }: Span): Span {
  let from = start;
  while (isJoinedAt(text, from)) from--;
  let to = end;
  while (isJoinedAt(text, to)) to++;
  return { start: from, end: to };
}
