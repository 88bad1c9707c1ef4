/** A name as written, and what it is: one bit of `NAME_KIND`. */
export type NamedKind = readonly [name: string, kind: number];

/** A given name, and the other way of writing it: «عبدالله» is also «عبد الله». */
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
