import type { MentionCandidate } from '../mentions/mentionCandidate.ts';
import type { TaggedName } from '../mentions/taggedNames.ts';
import type { NameClusters } from './nameClusters.ts';

/**
 * So many letters of clitics may stand between the start of a tagged name and that of the known name in it.
 */
const CLITIC_LENGTHS = [0, 1, 2];

/**
 * The tagged names as candidates of the entities they mean. Those that a known name of `sure` covers wholly
 * are left to it.
 */
export function linkTaggedNames(
  tagged: readonly TaggedName[],
  clusters: NameClusters,
  sure: readonly MentionCandidate[],
): readonly MentionCandidate[] {
  const knownAt = new Map(sure.map((candidate) => [candidate.span.start, candidate]));
  const entityOf = new Map<TaggedName, string>();
  for (const name of longestFirst(tagged)) {
    const known = CLITIC_LENGTHS.map((cut) => knownAt.get(name.span.start + cut)).find(Boolean);
    if (known && known.span.end >= name.span.end) continue;
    entityOf.set(name, clusters.entityOf(name.text, name.kind, name.span.start));
  }
  return tagged.flatMap((name) => {
    const { span, confidence } = name;
    const entity = entityOf.get(name);
    if (entity === undefined) return [];
    return [{ entity, kind: clusters.kindOf(entity) ?? name.kind, span, confidence, known: false }];
  });
}

/** Longer names first, so that a surname alone finds the name it belongs to even where it comes before it. */
function longestFirst(names: readonly TaggedName[]): readonly TaggedName[] {
  const wordCount = ({ text }: TaggedName) => text.split(' ').length;
  return [...names].sort((a, b) => wordCount(b) - wordCount(a));
}
