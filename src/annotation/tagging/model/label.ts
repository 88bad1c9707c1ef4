/**
 * What the tagger tells apart: persons, places, organisations, and other proper names (works, events,
 * currencies).
 */
export const NAME_CLASSES = ['PER', 'LOC', 'ORG', 'MISC'] as const;

/** A class of names, by its CoNLL name. */
export type NameClass = (typeof NAME_CLASSES)[number];

/** The label of a token in BIO: outside every name, the first token of one, a later token of one. */
export type Label = 'O' | `B-${NameClass}` | `I-${NameClass}`;

/** All labels; a label's index here is its number in a model. */
export const LABELS: readonly Label[] = [
  'O',
  ...NAME_CLASSES.flatMap((name): Label[] => [`B-${name}`, `I-${name}`]),
];

/**
 * Whether label number `next` may follow `previous` (-1 at the start of a sentence): I-X only after B-X or
 * I-X.
 */
export function mayFollow(previous: number, next: number): boolean {
  const inside = next > 0 && next % 2 === 0;
  return !inside || previous === next || previous === next - 1;
}

/** For each label number the numbers of the labels that may stand before it, in order. */
export const PREDECESSORS: readonly (readonly number[])[] = LABELS.map((_, next) =>
  LABELS.map((_, previous) => previous).filter((previous) => mayFollow(previous, next)),
);
