import type { Span } from '../../../domain/span.ts';
import { describePassage } from '../../../linking/describe.ts';
import { parsePlace } from '../../../linking/place.ts';
import { resolvePlace } from '../../../linking/resolve.ts';
import { checked, differs, type Outcome } from '../outcome.ts';
import { blocksOfLines } from './blocksOfLines.ts';

/**
 * Links a span and resolves the link in the same text. It must find the span again, without the white space
 * at its ends.
 */
export function roundTrip(id: string, text: string, span: Span): Outcome {
  if (span.end <= span.start) return differs(id, 'an empty selection has no words to link');
  const blocks = blocksOfLines(text);
  if (blocks.length === 0) return differs(id, 'a text without words has no paragraph to link');
  const place = parsePlace(describePassage(text, blocks, span));
  if (place.kind !== 'passage') return checked(id, false, place);
  const found = resolvePlace(text, blocks, place);
  if (found.status !== 'exact') return checked(id, false, found);
  const words = text.slice(span.start, span.end);
  const isSame = words.trim() === '' || text.slice(found.span.start, found.span.end) === words.trim();
  const isThere = found.span.start >= span.start && found.span.end <= span.end;
  return checked(id, isSame && isThere, found.span);
}
