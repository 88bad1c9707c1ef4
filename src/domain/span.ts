/**
 * A stretch of a text: UTF-16 code units, half open (`start` included, `end` not), so that
 * `text.slice(span.start, span.end)` is exactly the words meant.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of `text` that `span` covers. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `span` lies in `text` and is not empty. */
export function isSpanOf(text: string, span: Span): boolean {
  return (
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    span.start >= 0 &&
    span.start < span.end &&
    span.end <= text.length
  );
}

/** Whether every unit of `inner` lies in `outer` (equal spans contain each other). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans are one and the same stretch. */
export function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Whether the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether the two spans overlap and neither contains the other: marks that could not be nested. */
export function crosses(a: Span, b: Span): boolean {
  return overlaps(a, b) && !contains(a, b) && !contains(b, a);
}

/**
 * Text order: earlier start first and, from one start, the longer span first, so that an outer span precedes
 * its inner ones.
 */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
