import type { Cell } from './gridOf.ts';

/** How two holders stand to each other on an issue. */
export type Agreement = 'agree' | 'differ' | 'each' | 'silent';

/**
 * Whether both are for or both against, one for and one against, both say something else, or one of them is
 * not reported to say anything.
 */
export function agreementOn(one: Cell, other: Cell): Agreement {
  if (one.groups.length === 0 || other.groups.length === 0) return 'silent';
  const [ours, theirs] = [sides(one), sides(other)];
  const differs =
    (ours.has('supports') && theirs.has('opposes')) || (ours.has('opposes') && theirs.has('supports'));
  if (differs) return 'differ';
  const agrees = ['supports', 'opposes'].some((stance) => ours.has(stance) && theirs.has(stance));
  return agrees ? 'agree' : 'each';
}

function sides({ groups }: Cell): ReadonlySet<string> {
  return new Set(groups.map(([{ stance }]) => stance));
}
