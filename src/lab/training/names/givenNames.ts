/** A name as written, and one bit of `NAME_KIND` that says what it is. */
export type NamedKind = readonly [name: string, kind: number];

/** A given name, and its other spelling: «عبدالله» is also «عبد الله». */
export function givenNames(names: Iterable<string>, kind: number): readonly NamedKind[] {
  return Array.from(names).flatMap((name): NamedKind[] =>
    name.startsWith('عبدال')
      ? [
          [name, kind],
          [`عبد ${name.slice(3)}`, kind],
        ]
      : [[name, kind]],
  );
}
