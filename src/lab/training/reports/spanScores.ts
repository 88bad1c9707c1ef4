import { NAME_CLASSES } from '../../../annotation/tagging/model/label.ts';
import { at as valueAt } from '../../../domain/at.ts';

/** How many spans the gold has, how many were found, and how many of those are exactly right. */
export interface SpanCounts {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

/**
 * The spans of a sentence given by its label numbers, as «start-end-class». A class is its index in
 * `NAME_CLASSES`.
 */
export function spansOf(labels: ArrayLike<number>): readonly string[] {
  const spans: string[] = [];
  let at = 0;
  while (at < labels.length) {
    const label = valueAt(labels, at);
    const start = at++;
    if (label === 0) continue;
    const name = (label - 1) >> 1;
    while (at < labels.length && labels[at] === 2 * name + 2) at++;
    spans.push(`${start}-${at}-${name}`);
  }
  return spans;
}

/**
 * Counts for each of `NAME_CLASSES` and, last, for all. A span is right if its borders and class are (CoNLL
 * 2003).
 */
export function spanCounts(
  gold: readonly ArrayLike<number>[],
  found: readonly ArrayLike<number>[],
): readonly SpanCounts[] {
  const counts = Array.from({ length: NAME_CLASSES.length + 1 }, () => ({ gold: 0, found: 0, right: 0 }));
  gold.forEach((labels, at) => {
    const wanted = new Set(spansOf(labels));
    for (const span of wanted) for (const cell of cellsOf(counts, span)) cell.gold++;
    for (const span of spansOf(found[at] ?? [])) {
      for (const cell of cellsOf(counts, span)) {
        cell.found++;
        if (wanted.has(span)) cell.right++;
      }
    }
  });
  return counts;
}

function cellsOf<Cell>(counts: readonly Cell[], span: string): readonly Cell[] {
  return [...counts.slice(Number(span.split('-')[2])).slice(0, 1), ...counts.slice(-1)];
}

/** Precision, recall and their harmonic mean, in per cent; 0 where there is nothing to divide by. */
export function ratesOf(counts: SpanCounts): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
  return {
    precision: share(counts.right, counts.found),
    recall: share(counts.right, counts.gold),
    f1: share(2 * counts.right, counts.gold + counts.found),
  };
}
