import { bySpan, contains, crosses, overlaps } from '../../domain/span.ts';
import type { Candidate } from './mentionCandidate.ts';

/** Overlaps of real names are few; beyond so many the rest is settled by itself, so that no text takes quadratic time. */
const LARGEST_HEAP = 64;

/**
 * The candidates that stand: longer before shorter, known before found. No two cross; none lies in another of its own entity,
 * none in a person's name or a place's but what is known («الأمريكي» in «الرئيس الأمريكي دونالد ترامب»). In text order. Candidates that
 * overlap form small heaps, each settled by itself, so that the whole is linear in the text.
 */
export function settle(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...candidates].sort((a, b) => bySpan(a.span, b.span));
  const settled: Candidate[] = [];
  let heap: Candidate[] = [];
  let end = -1;
  for (const candidate of sorted) {
    if (candidate.span.start >= end || heap.length >= LARGEST_HEAP) {
      settled.push(...settleHeap(heap));
      heap = [];
    }
    heap.push(candidate);
    end = Math.max(end, candidate.span.end);
  }
  settled.push(...settleHeap(heap));
  return settled;
}

function settleHeap(heap: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...heap].sort(byWeight)) {
    if (kept.every((other) => agree(other, candidate))) kept.push(candidate);
  }
  return kept.sort((a, b) => bySpan(a.span, b.span));
}

function byWeight(a: Candidate, b: Candidate): number {
  const longer = b.span.end - b.span.start - (a.span.end - a.span.start);
  return longer || Number(b.known) - Number(a.known) || b.confidence - a.confidence || bySpan(a.span, b.span);
}

/** Whether `inner`, no longer than `outer`, may stand beside it. */
function agree(outer: Candidate, inner: Candidate): boolean {
  if (!overlaps(outer.span, inner.span)) return true;
  if (crosses(outer.span, inner.span) || outer.entity === inner.entity) return false;
  if (!contains(outer.span, inner.span) || contains(inner.span, outer.span)) return false;
  if (inner.kind === 'event' || inner.kind === 'group') return false;
  const closed = outer.kind === 'person' || outer.kind === 'place' || outer.kind === 'state';
  if (outer.name && !overlaps(outer.name, inner.span)) return true;
  return !closed || (outer.known && inner.known && inner.kind === 'state');
}
