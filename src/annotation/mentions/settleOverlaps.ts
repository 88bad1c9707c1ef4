import { bySpan, contains, crosses, overlaps } from '../../domain/span.ts';
import type { MentionCandidate } from './mentionCandidate.ts';

/**
 * Overlaps of real names are few. Beyond so many the rest is settled by itself, so that no text takes
 * quadratic time.
 */
const LARGEST_GROUP = 64;

/**
 * The candidates that stand as mentions, in text order: longer before shorter, known before found. No two
 * cross; none lies in another of its own entity; none lies in a person's name or a place's, but for states
 * that are known («الأمريكي» in «الرئيس الأمريكي دونالد ترامب»). Candidates that overlap form small groups,
 * each settled by itself, so that the whole is linear in the text.
 */
export function settleOverlaps(candidates: readonly MentionCandidate[]): readonly MentionCandidate[] {
  const sorted = [...candidates].sort((a, b) => bySpan(a.span, b.span));
  const settled: MentionCandidate[] = [];
  let group: MentionCandidate[] = [];
  let end = -1;
  for (const candidate of sorted) {
    if (candidate.span.start >= end || group.length >= LARGEST_GROUP) {
      settled.push(...settleGroup(group));
      group = [];
    }
    group.push(candidate);
    end = Math.max(end, candidate.span.end);
  }
  settled.push(...settleGroup(group));
  return settled;
}

function settleGroup(group: readonly MentionCandidate[]): readonly MentionCandidate[] {
  const kept: MentionCandidate[] = [];
  for (const candidate of [...group].sort(byWeight)) {
    if (kept.every((other) => mayStandTogether(other, candidate))) kept.push(candidate);
  }
  return kept.sort((a, b) => bySpan(a.span, b.span));
}

/** The weightier first: longer, known, surer, earlier. */
function byWeight(a: MentionCandidate, b: MentionCandidate): number {
  const longer = b.span.end - b.span.start - (a.span.end - a.span.start);
  return longer || Number(b.known) - Number(a.known) || b.confidence - a.confidence || bySpan(a.span, b.span);
}

/** Whether `inner`, which is no longer than `outer`, may stand beside it or in it. */
function mayStandTogether(outer: MentionCandidate, inner: MentionCandidate): boolean {
  if (!overlaps(outer.span, inner.span)) return true;
  if (crosses(outer.span, inner.span) || outer.entity === inner.entity) return false;
  if (!contains(outer.span, inner.span) || contains(inner.span, outer.span)) return false;
  if (inner.kind === 'event' || inner.kind === 'group') return false;
  // «وزير الخارجية المصري سامح شكري»: what stands in the title is named too.
  if (outer.name && !overlaps(outer.name, inner.span)) return true;
  const isClosed = outer.kind === 'person' || outer.kind === 'place' || outer.kind === 'state';
  return !isClosed || (outer.known && inner.known && inner.kind === 'state');
}
