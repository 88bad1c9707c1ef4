import { type Folded, foldText, unfold } from '../../arabic/fold.ts';
import type { Span } from '../../domain/span.ts';

/** A name to look for, and whose it is. */
export interface Name {
  readonly entity: string;
  readonly form: string;
}

/** A place where a name stands; the span leaves out the clitics joined to it. */
export interface NameMatch extends Name {
  readonly span: Span;
}

/** Proclitics that may stand before a name, folded: «و», «ف», then «ب», «ك», «ل», «س» («وبليبيا», «فكحفتر», «لترامب»). */
const PROCLITICS = /^[وف]?[بكلس]?$/;

/**
 * Every place of every name, by folded spelling and whole words, in text order, the longer first where two start together.
 * Matches may overlap: which of them stand is the caller's choice. Linear in the text for a given set of names.
 */
export function findNames<T extends Name>(
  folded: Folded,
  names: readonly T[],
): readonly (T & { readonly span: Span })[] {
  const byFirstWord = indexed(names);
  const found: (T & { readonly span: Span })[] = [];
  for (const word of folded.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const { cut, first } of readings(word[0])) {
      for (const { name, rest } of byFirstWord.get(first) ?? []) {
        const end = word.index + word[0].length;
        if (!folded.text.startsWith(rest, end) || continuesWord(folded.text, end + rest.length, rest))
          continue;
        found.push({ ...name, span: unfold(folded, { start: word.index + cut, end: end + rest.length }) });
      }
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Names by the first word of their folded form, with what follows it. Each form of an entity counts once. */
function indexed<T extends Name>(
  names: readonly T[],
): ReadonlyMap<string, readonly { name: T; rest: string }[]> {
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

/**
 * The ways to read a folded word as proclitics and a name's first word; `cut` units stand before the name. After «ل»
 * the article loses its alif: «للجيش» is «ل» and «الجيش», whose span is «لجيش».
 */
function readings(word: string): readonly { cut: number; first: string }[] {
  const all = [{ cut: 0, first: word }];
  for (let cut = 1; cut <= 2 && cut < word.length - 1; cut++) {
    const before = word.slice(0, cut);
    if (!PROCLITICS.test(before)) continue;
    const first = word.slice(cut);
    all.push({ cut, first });
    if (before.endsWith('ل') && first.startsWith('ل')) all.push({ cut, first: `ا${first}` });
  }
  return all;
}

/** Whether the word goes on after a match that ends in a letter: then it was only the beginning of a word. */
function continuesWord(text: string, end: number, rest: string): boolean {
  const last = rest === '' ? 'ا' : rest.at(-1);
  return /[\p{L}\p{N}]/u.test(last ?? '') && /[\p{L}\p{N}]/u.test(text[end] ?? '');
}
