import { afterProclitics } from '../../arabic/clitics.ts';
import { type Folded, foldText, unfold } from '../../arabic/fold.ts';
import type { Span } from '../../domain/span.ts';

/** A name to look for, and whose it is. */
export interface Name {
  readonly entity: string;
  readonly form: string;
}

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Names ready to be looked for, in any number of texts: by the first word of their folded form, with what
 * follows it.
 */
export type NameIndex<T extends Name> = ReadonlyMap<
  string,
  readonly { readonly name: T; readonly rest: string }[]
>;

/**
 * Every place of every name, by folded spelling and whole words, in text order, the longer first where two
 * start together. Matches may overlap: which of them stand is the caller's choice. Linear in the text for a
 * given set of names.
 */
export function findNames<T extends Name>(
  folded: Folded,
  names: readonly T[],
): readonly (T & { readonly span: Span })[] {
  return findIndexed(folded, indexNames(names));
}

/** As `findNames`, of names made ready before. */
export function findIndexed<T extends Name>(
  folded: Folded,
  index: NameIndex<T>,
): readonly (T & { readonly span: Span })[] {
  const found: (T & { readonly span: Span })[] = [];
  for (const word of folded.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const end = word.index + word[0].length;
    for (const { start, forms } of afterProclitics(word[0])) {
      const named = forms
        .flatMap((first) => index.get(first) ?? [])
        .filter(
          ({ rest }) => folded.text.startsWith(rest, end) && endsWord(folded.text, end + rest.length, rest),
        );
      for (const { name, rest } of named) {
        found.push({ ...name, span: unfold(folded, { start: word.index + start, end: end + rest.length }) });
      }
      // What is a name as it stands is not cut further: «لبنان» is not «ل» and «بنان».
      if (named.length > 0) break;
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Makes names ready to be looked for. Each form of an entity counts once. */
export function indexNames<T extends Name>(names: readonly T[]): NameIndex<T> {
  const index = new Map<string, { name: T; rest: string }[]>();
  const seen = new Set<string>();
  for (const name of names) {
    const form = foldText(name.form).trim();
    const [first = ''] = /^[\p{L}\p{N}]+/u.exec(form) ?? [];
    const key = `${name.entity} ${form}`;
    if (first === '' || seen.has(key)) continue;
    seen.add(key);
    const bucket = index.get(first) ?? [];
    bucket.push({ name, rest: form.slice(first.length) });
    index.set(first, bucket);
  }
  return index;
}

/** Whether a match that ends at `end` ends a word: one whose last unit is a letter must not go on. */
function endsWord(text: string, end: number, rest: string): boolean {
  return !(LETTER.test(rest.at(-1) ?? 'ا') && LETTER.test(text[end] ?? ''));
}
